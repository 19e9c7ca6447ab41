// Stories of a store: made, opened again, wiped, of every version so far. Not here: what a store refuses (ErrorCodesTests).
import AttuneBindings
import AttuneKit
import Foundation
import Testing

@Suite struct OpeningTests {
    private let desk = Desk()

    @Test func aStoreIsMadeWhereThereIsNoneAndTheFirstStartIsOverOnceAndForAll() throws {
        #expect(try !storeExists(desk.dir))
        let attune = desk.attune
        #expect(try storeExists(desk.dir))
        let start = try attune.start(now: evening)
        #expect(start.firstStart)
        #expect(try attune.isFirstStart())
        #expect(try attune.settings() == start.settings)
        #expect(try attune.today(now: evening) == start.today)
        try attune.startIsOver()
        attune.shutDown()
        let again = try open(desk.dir)
        #expect(try !again.isFirstStart())
        #expect(try !again.start(now: evening).firstStart)
        again.shutDown()
    }

    @Test func whatWasWrittenIsThereAfterShuttingDownAndOpeningAgain() throws {
        let attune = desk.attune
        let logged = try attune.logMoment(input: tap(heat: 6, note: "the dishes"), now: evening, entropy: bytes(1)).moment
        _ = try attune.set(key: "language", value: "de")
        _ = try attune.set(key: "theme", value: "dark")
        attune.shutDown()
        attune.shutDown()
        let again = try open(desk.dir)
        #expect(try again.moment(id: logged.record.id, now: evening).record == logged.record)
        #expect(again.language() == .de)
        #expect(try again.settings().theme == .dark)
        again.shutDown()
    }

    @Test func whoeverWipesRemovesTheStoreAndNothingElseAndMayBeginAnewWithAnotherKey() throws {
        let attune = desk.attune
        try Data("the front end's own".utf8).write(to: URL(fileURLWithPath: "\(desk.dir)/key"))
        _ = try attune.logMoment(input: tap(), now: evening, entropy: bytes(1))
        attune.shutDown()
        try wipe(desk.dir)
        #expect(try !storeExists(desk.dir))
        #expect(contents(desk.dir).keys.sorted() == ["key"])
        try wipe(desk.dir)
        let fresh = try open(desk.dir, key(9))
        #expect(try fresh.isFirstStart())
        #expect(try fresh.history(before: nil, limit: 10, now: evening).moments.isEmpty)
        fresh.shutDown()
    }

    @Test func aTurnThatIsOverDoesNothingMoreAndWhatItOpenedStaysOpen() throws {
        let turn = try OpenTurn.take(dir: desk.dir)
        let attune = try turn.open(key: key(), locale: "en", entropy: bytes(0))
        #expect(refused { try turn.open(key: key(), locale: "en", entropy: bytes(0)) } == .ShutDown)
        #expect(refused { try turn.storeExists() } == .ShutDown)
        turn.giveBack()
        #expect(try attune.isFirstStart())
        attune.shutDown()
        let wiping = try WipeTurn.take(dir: desk.dir)
        wiping.giveBack()
        #expect(refused { try wiping.wipe() } == .ShutDown)
        try open(desk.dir).shutDown()
    }

    @Test(arguments: ["v1", "v2", "v3", "v4", "v5"])
    func aStoreOfEveryVersionSoFarIsReadWithItsKey(_ version: String) throws {
        let fixtures = "\(repository)/tests/fixtures"
        #expect(try FileManager.default.contentsOfDirectory(atPath: fixtures).count == 5, "another version, to be read here, too")
        let place = Place()
        try FileManager.default.copyItem(atPath: "\(fixtures)/\(version)/attune.db", toPath: place.file("attune.db").path)
        let hex = try String(contentsOfFile: "\(fixtures)/\(version)/key.hex", encoding: .utf8)
        let attune = try open(place.path, key(#require(UInt8(hex.prefix(2), radix: 16))))
        defer { attune.shutDown() }
        let ids = try attune.history(before: nil, limit: 500, now: evening).moments.map(\.record.id)
        #expect(!ids.isEmpty)
        #expect(try attune.export(format: .json, now: evening).written == ids.count)
        let written = try String(contentsOfFile: "\(fixtures)/\(version)/contents.json", encoding: .utf8)
        #expect(ids.filter { !written.contains($0) } == [])
    }

    @Test func theDemoIsAMadeUpPersonsTwelveWeeksAndLiesInNoPlace() throws {
        let demo = try Attune.demo(locale: "de-AT", now: evening)
        #expect(demo.language() == .de)
        #expect(try demo.pattern(now: evening).loggedDays > 20)
        #expect(try !demo.start(now: evening).today.sentence.isEmpty)
        demo.shutDown()
        #expect(refused { try demo.today(now: evening) } == .ShutDown)
    }

    @Test func aFrontEndHearsTheLibrarysVersionAndItsWordsWhileNoStoreIsOpen() {
        #expect(libraryVersion().contains("+"))
        #expect(bindingsVersion == libraryVersion())
        #expect(labels(locale: "en-GB") == labels(locale: "fr"))
        #expect(labels(locale: "en").today.quickLog != labels(locale: "de_DE.UTF-8").today.quickLog)
    }
}
