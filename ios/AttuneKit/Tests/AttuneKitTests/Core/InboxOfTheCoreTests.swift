// Stories of what a locked phone logs, as the core tells them. Not here: where key and taps lie (InboxTests).
import AttuneBindings
import AttuneKit
import Foundation
import Testing

@Suite struct InboxOfTheCoreTests {
    private let desk = Desk()

    @Test func whatALockedPhoneLogsIsSealedAndTakenIntoTheLogOnce() throws {
        let attune = desk.attune
        let inbox = desk.beside("inbox")
        let publicKey = try attune.inboxKey(entropy: bytes(5, 32))
        #expect(try attune.inboxKey(entropy: bytes(6, 32)) == publicKey, "it stays the same")
        let first = QuickLog(kind: .tension, pull: .reaching)
        try dropInInbox(dir: inbox, publicKey: publicKey, tap: first, now: evening, entropy: bytes(7, 48))
        let second = QuickLog(kind: .good, pull: .unsure)
        try dropInInbox(dir: inbox, publicKey: publicKey, tap: second, now: later(1000), entropy: bytes(8, 48))
        for sealed in contents(inbox).values { #expect(sealed.range(of: Data("reaching".utf8)) == nil) }
        #expect(try attune.absorbInbox(dir: inbox, now: later(2000)) == Absorbed(added: 2, unreadable: 0))
        #expect(try attune.absorbInbox(dir: inbox, now: later(2000)) == Absorbed(added: 0, unreadable: 0))
        let records = try attune.history(before: nil, limit: 10, now: later(2000)).moments.map(\.record)
        #expect(records.map(\.kind) == [.good, .tension])
        #expect(records.map(\.pull) == [.unsure, .reaching])
    }

    @Test func whatIsSealedToAnotherStoreStaysWhereItIs() throws {
        let other = try open(desk.beside("other"), key(9))
        let foreign = try other.inboxKey(entropy: bytes(5, 32))
        other.shutDown()
        let attune = desk.attune
        _ = try attune.inboxKey(entropy: bytes(6, 32))
        let inbox = desk.beside("inbox")
        let tapped = QuickLog(kind: .tension, pull: .both)
        try dropInInbox(dir: inbox, publicKey: foreign, tap: tapped, now: evening, entropy: bytes(7, 48))
        let before = contents(inbox)
        #expect(try attune.absorbInbox(dir: inbox, now: evening) == Absorbed(added: 0, unreadable: 1))
        #expect(contents(inbox) == before)
    }
}
