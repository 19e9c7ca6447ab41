// The app over a real store in a directory of the test's own, without its views. Not here: any story.
import AttuneBindings
import Foundation

@testable import AttuneKit

@MainActor
final class Stage {
    let directory = Place()
    let store: Store
    let app: AppModel

    /// The app is open when this returns; without `afterFirstStart`, its two questions are still to be asked.
    init(locale: String = "en", afterFirstStart: Bool = true) async {
        let store = Store(path: directory.path, locale: locale)
        self.store = store
        app = AppModel(open: { await store.open() }, wipe: { try await store.wipe() })
        await app.finish()
        if afterFirstStart { await does { $0.firstStartIsOver() } }
    }

    var core: Core { app.core! }

    var labels: Labels { app.labels! }

    /// What is on the disk, newest first.
    var moments: [MomentRecord] {
        get async throws { try await core.history(limit: 500).moments.map(\.record) }
    }

    /// Logs with one tap, and puts the page that opens away; the id of what was logged.
    func logs(_ pull: Pull = .reaching) async throws -> String {
        await does { $0.log(MomentInput(kind: .tension, pull: pull)) }
        await does { $0.back() }
        return try await moments[0].id
    }

    /// Does it, and waits until all that it began is done.
    func does(_ act: (AppModel) -> Void) async {
        act(app)
        await app.finish()
    }

    /// What `error` is in the words of the store, in the language that is spoken.
    func words(_ error: ErrorCode) async -> String { await core.words(error) }
}

/// Opens the store that lies in a directory, as the app's own opening does.
actor Store {
    private let path: String
    private let locale: String
    private var core: Core?
    private(set) var timesOpened = 0
    private var (openFailure, wipeFailure): (ErrorCode?, ErrorCode?) = (nil, nil)

    init(path: String, locale: String) {
        (self.path, self.locale) = (path, locale)
    }

    func open() async -> Opening {
        timesOpened += 1
        do {
            if let openFailure { throw openFailure }
            let core = try await Core.open(dir: path, locale: locale, present: Evening()) { _ in Data(repeating: 7, count: 32) }
            self.core = core
            return .done(core!)
        } catch {
            let error = error as! ErrorCode
            return .failed(sentence: errorWords(error: error, locale: locale), again: "Try again")
        }
    }

    func wipe() async throws {
        await core?.shutDown()
        if let wipeFailure { throw wipeFailure }
        try await Core.wipe(dir: path) {}
    }

    /// Fails with this from here on; nil lets it succeed again.
    func fails(toOpen failure: ErrorCode?) { openFailure = failure }

    func fails(toWipe failure: ErrorCode?) { wipeFailure = failure }
}

/// An evening that lasts a millisecond longer with each look at the clock, and bytes that are fresh.
final class Evening: Present, @unchecked Sendable {
    private let lock = NSLock()
    private var looks: Int64 = 0

    func now() -> Now {
        lock.withLock {
            looks += 1
            return Now(utcMillis: evening.utcMillis + looks, zone: evening.zone, offsetSeconds: evening.offsetSeconds)
        }
    }

    func entropy(_ bytes: Int) -> Data { DevicePresent().entropy(bytes) }
}
