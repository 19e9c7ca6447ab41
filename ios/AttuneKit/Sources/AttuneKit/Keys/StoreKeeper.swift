// The one open store of this process, opened on first need: screens, intents and notifications share it. Not here: the key itself,
// and what is done with the store.
import AttuneBindings
import Foundation

/// Opens the store once, and keeps it.
public actor StoreKeeper {
    private let dir: String
    private let inbox: Inbox
    private let keys: any KeyStore
    private let present: any Present
    private let locale: @Sendable () -> String
    private let turn = TaskTurn()
    private var core: Core?

    /// The language that the open store last heard of.
    private var spoken = ""

    /// A store in `dir`; `locale` is the device's, asked each time.
    public init(
        dir: String, inbox: Inbox, keys: any KeyStore, present: any Present = DevicePresent(), locale: @escaping @Sendable () -> String
    ) {
        (self.dir, self.inbox, self.keys, self.present, self.locale) = (dir, inbox, keys, present, locale)
    }

    /// The open store, or in words why there is none. What a locked phone has logged is in it then.
    public func open() async -> Opening { await turn.run { () async in await self.opened() } }

    /// The open store; nil where it can't be opened now, and nobody is there to be told.
    public func openOrNil() async -> Core? {
        guard case let .done(core) = await open() else { return nil }
        return core
    }

    /// Every word of the interface, also where no store is open.
    public func labels() async -> Labels {
        guard let core else { return AttuneBindings.labels(locale: locale()) }
        return await core.labels()
    }

    /// Takes in what a locked phone has logged; whether there was anything.
    public func absorb() async throws(ErrorCode) -> Bool {
        try await turn.run { () async throws(ErrorCode) in try await self.absorbed() }
    }

    /// Speaks the device's language; whether that is another one than before.
    public func followLanguage() async throws(ErrorCode) -> Bool {
        try await turn.run { () async throws(ErrorCode) in try await self.followed() }
    }

    /// Deletes inbox, store and key for good; an inbox that can't be deleted keeps nothing else from being so. `Internal`, where the
    /// store is gone and its key is not.
    public func wipe() async throws(ErrorCode) { try await turn.run { () async throws(ErrorCode) in try await self.wiped() } }

    private func opened() async -> Opening {
        if let core { return .done(core) }
        let language = locale()
        do {
            let missing = Missed()
            let (keys, dir) = (keys, dir)
            let found = try await Core.open(dir: dir, locale: language, present: present) { storeExists in
                key(of: keys, storeExists: storeExists, orNote: missing)
            }
            guard let found else {
                let words = AttuneBindings.labels(locale: language).trouble
                return failed(missing.sentence(words), language)
            }
            (core, spoken) = (found, language)
            await takeIn(found)
            return .done(found)
        } catch {
            return failed(errorWords(error: code(error), locale: language), language)
        }
    }

    private func failed(_ sentence: String, _ language: String) -> Opening {
        let words = AttuneBindings.labels(locale: language).trouble
        return .failed(sentence: sentence, again: words.tryAgain, title: words.title)
    }

    /// The inbox must not keep anyone from their log: what can't be taken in now stays there until the next opening.
    private func takeIn(_ core: Core) async {
        if let publicKey = try? await core.inboxKey() { try? inbox.keep(publicKey) }
        _ = try? await core.absorbInbox(dir: inbox.dir)
    }

    private func absorbed() async throws(ErrorCode) -> Bool {
        guard let core else { return false }
        return try await core.absorbInbox(dir: inbox.dir).added > 0
    }

    private func followed() async throws(ErrorCode) -> Bool {
        let now = locale()
        guard let core, now != spoken else { return false }
        try await core.deviceSpeaks(now)
        spoken = now
        return true
    }

    private func wiped() async throws(ErrorCode) {
        try? inbox.clear()
        await core?.shutDown()
        core = nil
        let keys = keys
        do {
            try await Core.wipe(dir: dir) { try keys.forget() }
        } catch {
            throw code(error)
        }
    }
}

/// Why there is no key; told from the thread that looked for it.
private final class Missed: @unchecked Sendable {
    enum Why { case missing, locked, notMade }

    private let lock = NSLock()
    private var why = Why.missing

    func noted(_ why: Why) { lock.withLock { self.why = why } }

    func sentence(_ words: TroubleLabels) -> String {
        switch lock.withLock({ why }) {
        case .missing: words.keyMissing
        case .locked: words.keyLocked
        case .notMade: words.keyNotMade
        }
    }
}

/// A key is made only where no store exists. No reference to its bytes stays here: wiping them wipes them all.
private func key(of keys: any KeyStore, storeExists: Bool, orNote missed: Missed) -> Data? {
    switch keys.find() {
    case let .found(key): return key
    case .notNow: missed.noted(storeExists ? .locked : .notMade)
    case .absent, .lost:
        if storeExists { return nil }
        if case let .found(made) = keys.make() { return made }
        missed.noted(.notMade)
    }
    return nil
}
