// The inbox: where one tap is kept while the phone is locked, sealed to the store's public key. Both lie in a folder that the app
// shares with its widget, control and intents. Not here: what a tap means, and reading it again (the core does both).
import AttuneBindings
import Foundation

private let sealBytes = 48

/// The inbox in a folder.
public struct Inbox: Sendable {
    private let folder: URL
    private let present: any Present

    /// The folder has to be readable and writable while the phone is locked.
    public init(folder: URL, present: any Present = DevicePresent()) {
        (self.folder, self.present) = (folder, present)
    }

    /// Where sealed taps lie.
    public var dir: String { folder.appendingPathComponent("inbox").path }

    /// Whether the app was ever opened, so that a tap can be kept.
    public var isReady: Bool { FileManager.default.fileExists(atPath: keyFile.path) }

    /// Keeps the store's public key, so that a locked phone can seal to it. Fails where the folder can't be written.
    public func keep(_ publicKey: Data) throws {
        if (try? Data(contentsOf: keyFile)) == publicKey { return }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try publicKey.write(to: keyFile, options: .atomic)
    }

    /// Seals one tap; when it returns, it is on the disk. False where the app was never opened, so that there is no key yet.
    public func drop(_ tap: QuickLog) async throws(ErrorCode) -> Bool {
        let (dir, keyFile, present) = (dir, keyFile, present)
        do {
            return try await CallQueue().run {
                guard let publicKey = try? Data(contentsOf: keyFile) else { return false }
                try codesOnly {
                    let entropy = present.entropy(sealBytes)
                    try dropInInbox(dir: dir, publicKey: publicKey, tap: tap, now: present.now(), entropy: entropy)
                }
                return true
            }
        } catch {
            throw code(error)
        }
    }

    /// Forgets key and taps. Fails where they can't be removed.
    public func clear() throws {
        for path in [keyFile.path, dir] where FileManager.default.fileExists(atPath: path) {
            try FileManager.default.removeItem(atPath: path)
        }
    }

    private var keyFile: URL { folder.appendingPathComponent("inbox.key") }
}
