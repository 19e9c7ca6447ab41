// The store of a phone: opened once, shared, refused in words, wiped; keys made, locked and lost.
import AttuneBindings
import AttuneKit
import Foundation
import Testing

@Suite struct StoreKeeperTests {
    private let place: Place
    private let inbox: Inbox
    private let present = StandingPresent()
    private let keys = FakeKeys()
    private var dir: String { place.file("store").path }
    private let german = labels(locale: "de").trouble

    init() {
        place = Place()
        inbox = Inbox(folder: place.file("group"), present: present)
    }

    @Test func everyoneInTheProcessGetsTheSameStoreOpenedOnceWithAKeyMadeOnce() async throws {
        let keeper = keeper()
        let cores = await withTaskGroup(of: ObjectIdentifier?.self) { group in
            for _ in 0..<8 { group.addTask { await keeper.openOrNil().map { ObjectIdentifier($0) } } }
            return await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(cores.count == 1 && !cores.contains(nil))
        #expect(keys.timesMade == 1)
        #expect(keys.allWiped)
    }

    @Test func theNextProcessFindsTheStoreAndItsKey() async throws {
        try await logOne()
        let core = try #require(await keeper().openOrNil())
        #expect(try await core.history(limit: 5).moments.count == 1)
        #expect(keys.timesMade == 1 && keys.allWiped)
        await core.shutDown()
    }

    @Test func aKeyThatIsLostBesideAStoreIsSaidMakesNoNewOneAndDeletesNothing() async throws {
        try await logOne()
        let before = contents(dir)
        keys.becomes(.lost)
        await isRefused(german.keyMissing)
        #expect(keys.timesMade == 1)
        #expect(contents(dir) == before)
        // A restored phone may bring it back.
        keys.becomes(.fine)
        let core = try #require(await keeper().openOrNil())
        #expect(try await core.history(limit: 5).moments.count == 1)
        await core.shutDown()
    }

    @Test func aKeyThatIsGoneBesideAStoreIsTheSame() async throws {
        try await logOne()
        let before = contents(dir)
        try keys.forget()
        await isRefused(german.keyMissing)
        #expect(keys.timesMade == 1 && keys.isEmpty)
        #expect(contents(dir) == before)
    }

    @Test func aKeyThatIsLostWithNoStoreBesideItKeepsNobodyFromBeginning() async throws {
        keys.becomes(.lost)
        let core = try #require(await keeper().openOrNil())
        #expect(try await core.start().firstStart)
        #expect(keys.timesMade == 1)
        await core.shutDown()
    }

    @Test func beforeTheFirstUnlockItSaysNotNowMakesNothingAndOpensAfterIt() async throws {
        keys.becomes(.locked)
        let keeper = keeper()
        await isRefused(german.keyNotMade, keeper)
        #expect(keys.timesMade == 0 && contents(dir)["attune.db"] == nil)
        keys.becomes(.fine)
        let core = try #require(await keeper.openOrNil())
        _ = try await core.logMoment(tap())
        await core.shutDown()
        keys.becomes(.locked)
        await isRefused(german.keyLocked)
        keys.becomes(.fine)
        #expect(await self.keeper().openOrNil() != nil)
    }

    @Test func aDamagedStoreIsLeftAsItIs() async throws {
        try await logOne()
        let store = URL(fileURLWithPath: "\(dir)/attune.db")
        var damaged = try Data(contentsOf: store)
        damaged.replaceSubrange(0..<512, with: Data(repeating: 7, count: 512))
        try damaged.write(to: store)
        let before = contents(dir)
        await isRefused(errorWords(error: .WrongKeyOrDamaged, locale: "de"))
        #expect(contents(dir) == before)
        #expect(keys.timesMade == 1)
    }

    @Test func whatALockedPhoneLoggedIsInTheLogAtTheNextOpening() async throws {
        try await logOne()
        #expect(try await inbox.drop(QuickLog(kind: .tension)))
        let keeper = keeper()
        let core = try #require(await keeper.openOrNil())
        #expect(try await core.history(limit: 5).moments.count == 2)
        #expect(try await !keeper.absorb())
        #expect(try await inbox.drop(QuickLog(kind: .good, pull: .unsure)))
        #expect(try await keeper.absorb())
        #expect(try await core.history(limit: 5).moments.count == 3)
        await core.shutDown()
    }

    @Test func anInboxThatCannotBeWrittenKeepsNobodyFromTheirLog() async throws {
        try Data().write(to: place.file("group"))
        let core = try #require(await keeper().openOrNil())
        #expect(try await core.start().firstStart)
        #expect(!inbox.isReady)
        await core.shutDown()
    }

    @Test func deletingEverythingTakesStoreKeyAndInboxAndANewBeginningHasAnotherKey() async throws {
        let keeper = keeper()
        let core = try #require(await keeper.openOrNil())
        _ = try await core.logMoment(tap())
        #expect(try await inbox.drop(QuickLog(kind: .tension)))
        try await keeper.wipe()
        #expect(await refused { try await core.today() } == .ShutDown)
        #expect(contents(dir)["attune.db"] == nil && keys.isEmpty && !inbox.isReady && contents(inbox.dir).isEmpty)
        let fresh = try #require(await keeper.openOrNil())
        #expect(try await fresh.start().firstStart)
        #expect(keys.timesMade == 2)
        await fresh.shutDown()
    }

    @Test func aKeyThatCannotBeForgottenIsSaidAndTheStoreIsGoneAllTheSame() async throws {
        let keeper = keeper()
        _ = await keeper.open()
        keys.keepsHold(true)
        #expect(await refused { try await keeper.wipe() } == .Internal)
        #expect(contents(dir)["attune.db"] == nil)
        keys.keepsHold(false)
        try await keeper.wipe()
        #expect(keys.isEmpty)
    }

    @Test func aStoreThatAnotherHasOpenIsNotDeletedAndOpensAgain() async throws {
        let keeper = keeper()
        _ = await keeper.open()
        let beside = try open(dir, Data(repeating: 1, count: 32))
        #expect(await refused { try await keeper.wipe() } == .Busy)
        beside.shutDown()
        #expect(await keeper.openOrNil() != nil)
        #expect(!keys.isEmpty && inbox.isReady)
    }

    @Test func wordsFollowTheDevicesLanguage() async throws {
        let device = DeviceLanguage("de-AT")
        let keeper = StoreKeeper(dir: dir, inbox: inbox, keys: keys, present: present) { device.now }
        #expect(await keeper.labels() == labels(locale: "de"))
        #expect(try await !keeper.followLanguage(), "nothing is open that could speak")
        let core = try #require(await keeper.openOrNil())
        #expect(try await !keeper.followLanguage())
        device.becomes("en-US")
        #expect(try await keeper.followLanguage())
        #expect(await keeper.labels() == labels(locale: "en"))
        await core.shutDown()
    }

    /// A process of its own over the same places.
    private func keeper() -> StoreKeeper {
        StoreKeeper(dir: dir, inbox: inbox, keys: keys, present: present) { "de-AT" }
    }

    private func logOne() async throws {
        let core = try #require(await keeper().openOrNil())
        _ = try await core.logMoment(tap(pull: .reaching))
        await core.shutDown()
    }

    private func isRefused(_ words: String, _ keeper: StoreKeeper? = nil) async {
        let opening = await (keeper ?? self.keeper()).open()
        guard case let .failed(sentence, again, title) = opening else {
            Issue.record("opened")
            return
        }
        #expect(sentence == words)
        #expect(again == german.tryAgain && title == german.title)
    }
}

/// A device whose language is set.
private final class DeviceLanguage: @unchecked Sendable {
    private let lock = NSLock()
    private var locale: String

    init(_ locale: String) { self.locale = locale }

    var now: String { lock.withLock { locale } }

    func becomes(_ locale: String) { lock.withLock { self.locale = locale } }
}
