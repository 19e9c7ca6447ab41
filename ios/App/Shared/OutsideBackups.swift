// Folders that no backup takes along: the store's key stays on this device, so that what was restored elsewhere could not be
// read, and would stand in the way of what is new there. Not here: which folders.
import Foundation

extension URL {
    /// The folder, made where there is none.
    func madeOutsideBackups() -> URL {
        var folder = self
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var values = URLResourceValues()
        values.isExcludedFromBackup = true
        try? folder.setResourceValues(values)
        return folder
    }
}
