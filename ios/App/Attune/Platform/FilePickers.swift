// The system's pickers for a copy on its way out or in. Not here: what is in it (the core), and what is said of it
// (SettingsModel).
import AttuneBindings
import AttuneKit
import Foundation
import Observation
import UniformTypeIdentifiers

/// What a view shows a picker for; the view answers. That a picker is gone is no answer yet: the answer comes after.
@MainActor @Observable
final class FilePickers {
    /// A copy that wants a place.
    struct Saving: Equatable {
        let name: String
        let bytes: Data
    }

    private(set) var saving: Saving?
    var isSaving = false
    var isOpening = false

    @ObservationIgnored private var saved: CheckedContinuation<Bool, any Error>?
    @ObservationIgnored private var opened: CheckedContinuation<PickedFile?, any Error>?

    /// Has a picker shown; false where the person chose no place. Fails where it can't be written.
    func save(_ name: String, _ bytes: Data) async throws -> Bool {
        saved?.resume(returning: false)
        return try await withCheckedThrowingContinuation {
            (saved, saving, isSaving) = ($0, Saving(name: name, bytes: bytes), true)
        }
    }

    /// Has a picker shown; nil where the person chose nothing. Fails where it can't be read.
    func open() async throws -> PickedFile? {
        opened?.resume(returning: nil)
        return try await withCheckedThrowingContinuation { (opened, isOpening) = ($0, true) }
    }

    /// The person chose a place, nothing (nil), or it failed.
    func wrote(_ result: Result<URL, any Error>?) {
        (saving, isSaving) = (nil, false)
        switch result {
        case .success: saved?.resume(returning: true)
        case .failure(let error): saved?.resume(throwing: error)
        case nil: saved?.resume(returning: false)
        }
        saved = nil
    }

    /// The person chose a file, or nothing (nil), or it failed.
    func chose(_ result: Result<[URL], any Error>?) {
        isOpening = false
        guard let opened else { return }
        self.opened = nil
        // It may lie anywhere, and has to be fetched first.
        Task.detached {
            do {
                opened.resume(returning: try result?.get().first.map(read))
            } catch {
                opened.resume(throwing: error)
            }
        }
    }
}

/// As much of it as the core takes, and one byte more, which it refuses.
private func read(_ file: URL) throws -> PickedFile {
    let isOurs = file.startAccessingSecurityScopedResource()
    defer { if isOurs { file.stopAccessingSecurityScopedResource() } }
    let handle = try FileHandle(forReadingFrom: file)
    defer { try? handle.close() }
    return PickedFile(name: file.lastPathComponent, bytes: try handle.read(upToCount: Int(importMaxBytes()) + 1) ?? Data())
}
