// What Foundation has on Apple's systems alone, as far as the app uses it. Never shipped.
import Foundation

extension FileManager {
    func containerURL(forSecurityApplicationGroupIdentifier groupIdentifier: String) -> URL? { fatalError() }
}

extension URL {
    func startAccessingSecurityScopedResource() -> Bool { fatalError() }

    func stopAccessingSecurityScopedResource() { fatalError() }
}
