// Where key and taps lie while the phone is locked. Not here: what the core does with them (InboxOfTheCoreTests).
import AttuneBindings
import AttuneKit
import Foundation
import Testing

@Suite struct InboxTests {
    private let place: Place
    private let inbox: Inbox
    private let desk = Desk()
    private let tapped = QuickLog(kind: .tension)

    init() {
        place = Place()
        inbox = Inbox(folder: place.file("group"), present: StandingPresent())
    }

    @Test func beforeTheAppWasEverOpenedATapIsNotKept() async throws {
        #expect(!inbox.isReady)
        #expect(try await !inbox.drop(tapped))
        #expect(contents(place.path).isEmpty)
    }

    @Test func aTapIsSealedAndTheStoreTakesItInOnce() async throws {
        let attune = desk.attune
        try inbox.keep(try attune.inboxKey(entropy: bytes(5, 32)))
        #expect(inbox.isReady)
        #expect(try await inbox.drop(tapped))
        #expect(contents(inbox.dir).count == 1)
        for sealed in contents(inbox.dir).values { #expect(sealed.range(of: Data("tension".utf8)) == nil) }
        #expect(try attune.absorbInbox(dir: inbox.dir, now: later(1000)).added == 1)
        #expect(try attune.absorbInbox(dir: inbox.dir, now: later(1000)).added == 0)
        let record = try #require(attune.history(before: nil, limit: 5, now: later(1000)).moments.first).record
        #expect(record.kind == .tension && record.pull == .unsure)
    }

    @Test func manyTapsAtOnceAreAllKept() async throws {
        let attune = desk.attune
        try inbox.keep(try attune.inboxKey(entropy: bytes(5, 32)))
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 { group.addTask { [inbox, tapped] in try await inbox.drop(tapped) } }
            for try await kept in group { #expect(kept) }
        }
        #expect(try attune.absorbInbox(dir: inbox.dir, now: later(1000)).added == 8)
    }

    @Test func anotherStoresKeyTakesThePlaceOfTheOneBefore() async throws {
        try inbox.keep(bytes(1, 32))
        try inbox.keep(try desk.attune.inboxKey(entropy: bytes(5, 32)))
        #expect(try await inbox.drop(tapped))
        #expect(try desk.attune.absorbInbox(dir: inbox.dir, now: later(1000)) == Absorbed(added: 1, unreadable: 0))
    }

    @Test func aKeyThatIsNoneIsSaidAndNothingIsKept() async throws {
        try inbox.keep(Data("x".utf8))
        #expect(await refused { try await inbox.drop(tapped) } == .InvalidInput(field: "key", why: .malformedKey))
        #expect(contents(inbox.dir).isEmpty)
    }

    @Test func clearedItHoldsNeitherKeyNorTaps() async throws {
        try inbox.keep(try desk.attune.inboxKey(entropy: bytes(5, 32)))
        #expect(try await inbox.drop(tapped))
        try inbox.clear()
        #expect(!inbox.isReady)
        #expect(contents(place.file("group").path).isEmpty)
        try inbox.clear()
    }
}
