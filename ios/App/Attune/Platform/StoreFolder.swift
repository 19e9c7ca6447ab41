// Where the store lies: the app's own folder, which no backup takes along. Its key stays on this device, so that a store that was
// restored elsewhere could not be read, and would stand in the way of a new one.
import Foundation

enum StoreFolder {
    static var url: URL {
        var folder = URL(fileURLWithPath: NSHomeDirectory()).appendingPathComponent("Library/Application Support/store", isDirectory: true)
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var values = URLResourceValues()
        values.isExcludedFromBackup = true
        try? folder.setResourceValues(values)
        return folder
    }

    static var path: String { url.path }
}
