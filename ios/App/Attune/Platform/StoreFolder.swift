// Where the store lies: the app's own folder. Not here: its key (KeychainKeys), and the folder that widgets write in
// (SharedFolder).
import Foundation

enum StoreFolder {
    static var url: URL {
        URL(fileURLWithPath: NSHomeDirectory())
            .appendingPathComponent("Library/Application Support/store", isDirectory: true)
            .madeOutsideBackups()
    }

    static var path: String { url.path }
}
