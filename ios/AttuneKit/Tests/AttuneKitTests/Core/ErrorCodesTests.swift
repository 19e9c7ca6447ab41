// Each error code provoked for real. Not here: every field that can be refused (the Rust tests have them).
import AttuneBindings
import AttuneKit
import Foundation
import Testing

/// Every code as Swift meets it: a test each, that begins with its name.
@Suite struct ErrorCodesTests {
    private let desk = Desk()
    private let attune: Attune

    init() throws {
        attune = desk.attune
        #expect(try attune.isFirstStart())
    }

    @Test func eachCodeThereIsHasItsTestHere() throws {
        let generated = "\(repository)/ios/AttuneKit/Generated/AttuneBindings/AttuneFFI.swift"
        let bindings = try String(contentsOfFile: generated, encoding: .utf8)
        let afterName = bindings.components(separatedBy: "enum ErrorCode: Swift.Error").last ?? ""
        let body = afterName.components(separatedBy: "\n}").first ?? ""
        let codes = body.components(separatedBy: "\n    case ").dropFirst().map { $0.prefix(while: \.isLetter) }
        #expect(codes.count == 12)
        let own = try String(contentsOfFile: #filePath, encoding: .utf8)
        for code in codes { #expect(own.contains("func \(code.prefix(1).lowercased())\(code.dropFirst())"), "\(code)") }
    }

    @Test func invalidInputNamesTheFieldAndWhatIsWrongWithIt() {
        meets(.InvalidInput(field: "heat", why: .heat)) {
            try attune.logMoment(input: tap(heat: 11), now: evening, entropy: bytes(1))
        }
    }

    @Test func importRefusedNamesTheLineTheFieldAndWhatIsWrongWithIt() {
        let file = Data("id,at,heat\n,2026-03-10T20:00:00Z,5\n,2026-03-10T20:00:00Z,11\n".utf8)
        let code = ErrorCode.ImportRefused(line: 3, field: "heat", why: .heat)
        meets(code) { try attune.import(bytes: file, format: .csv, now: evening) }
        #expect(errorWords(error: code, locale: "en").contains("3"))
    }

    @Test func notFoundSaysWhatThereIsNoneOf() {
        let nobody = "01890000-0000-7000-8000-000000000000"
        meets(.NotFound(what: .moment)) { try attune.moment(id: nobody, now: evening) }
        meets(.NotFound(what: .moment)) { try attune.deleteMoment(id: "", now: evening) }
        meets(.NotFound(what: .exercise)) { try attune.session(wish: wish("wim_hof")) }
        meets(.NotFound(what: .run)) { try attune.rateRun(id: nobody, after: 3) }
        meets(.NotFound(what: .change)) { try attune.undo(now: evening) }
    }

    @Test func gateFirstSaysWhichSelfCheck() {
        meets(.GateFirst(gate: .holds)) { try attune.play(wish: wish("box_breathing")) }
        meets(.GateFirst(gate: .cold)) { try attune.play(wish: wish("cold_water")) }
    }

    @Test func wrongKeyOrDamagedCannotTellWhichAndTouchesNothing() throws {
        _ = try attune.logMoment(input: tap(), now: evening, entropy: bytes(1))
        attune.shutDown()
        meets(.WrongKeyOrDamaged) { try open(desk.dir, key(8)) }
        let store = URL(fileURLWithPath: "\(desk.dir)/attune.db")
        let whole = try Data(contentsOf: store)
        var oneBitTurned = whole
        oneBitTurned[5000] ^= 1
        for damaged in [oneBitTurned, whole.dropLast(4096), Data("x".utf8)] {
            try damaged.write(to: store)
            meets(.WrongKeyOrDamaged) { try open(desk.dir) }
        }
        try whole.write(to: store)
        let again = try open(desk.dir)
        #expect(try again.history(before: nil, limit: 10, now: evening).moments.count == 1)
        again.shutDown()
    }

    @Test func newerVersionLeavesAStoreOfTomorrowsAttuneAsItIs() throws {
        attune.shutDown()
        try wipe(desk.dir)
        let tomorrows = "\(repository)/ios/AttuneKit/Tests/fixtures/tomorrow/attune.db"
        try FileManager.default.copyItem(atPath: tomorrows, toPath: "\(desk.dir)/attune.db")
        meets(.NewerVersion) { try open(desk.dir) }
        #expect(contents(desk.dir)["attune.db"] == FileManager.default.contents(atPath: tomorrows))
    }

    @Test func newerFileSaysTheVersionOfAFileOfTomorrowsAttune() throws {
        let copy = String(decoding: try attune.export(format: .json, now: evening).bytes, as: UTF8.self)
        let newer = copy.replacingOccurrences(of: "\"version\": 1", with: "\"version\": 99")
        #expect(copy != newer)
        meets(.NewerFile(version: 99)) { try attune.import(bytes: Data(newer.utf8), format: .json, now: evening) }
    }

    @Test(.enabled(if: SmallDisk.canBeHad, "only root on Linux may mount a disk"))
    func diskFullKeepsWhatWasThereAndTheCallSucceedsOnceThereIsRoom() throws {
        let disk = try #require(SmallDisk())
        let again = try open(disk.dir)
        defer { again.shutDown() }
        _ = try again.logMoment(input: tap(), now: evening, entropy: bytes(1))
        disk.fill()
        let long = tap(note: String(repeating: "a long evening ", count: 600))
        isSaid(.DiskFull, refused { try again.logMoment(input: long, now: evening, entropy: bytes(2)) })
        #expect(try again.history(before: nil, limit: 10, now: evening).moments.count == 1)
        try disk.makeRoom()
        _ = try again.logMoment(input: long, now: evening, entropy: bytes(3))
        #expect(try again.history(before: nil, limit: 10, now: evening).moments.count == 2)
    }

    @Test(.enabled(if: SmallDisk.canBeHad, "only root on Linux may mount a disk"))
    func readOnlyIsSaidOfADiskThatCannotBeWrittenAnyMore() throws {
        let disk = try #require(SmallDisk())
        try open(disk.dir).shutDown()
        #expect(disk.makeReadOnly())
        let before = contents(disk.dir)
        isSaid(.ReadOnly, refused { try open(disk.dir) })
        isSaid(.ReadOnly, refused { try wipe(disk.dir) })
        #expect(before["attune.db"] != nil)
        #expect(contents(disk.dir) == before)
    }

    @Test func readOnlyIsSaidOfAPlaceThatIsNoDirectory() throws {
        let file = desk.beside("letter")
        try Data("dear".utf8).write(to: URL(fileURLWithPath: file))
        for place in [file, "\(file)/beneath"] { meets(.ReadOnly) { try open(place) } }
        #expect(FileManager.default.contents(atPath: file) == Data("dear".utf8))
    }

    @Test func busyIsSaidWhileAnotherHasTheTurnAndTheCallSucceedsWhenItIsGivenBack() throws {
        meets(.Busy) { try wipe(desk.dir) }
        attune.shutDown()
        let turn = try WipeTurn.take(dir: desk.dir)
        meets(.Busy) { try open(desk.dir) }
        turn.giveBack()
        try open(desk.dir).shutDown()
    }

    @Test func shutDownIsSaidByEveryCallOnAStoreThatWasShutDown() {
        attune.shutDown()
        meets(.ShutDown) { try attune.today(now: evening) }
        meets(.ShutDown) { try attune.logMoment(input: tap(), now: evening, entropy: bytes(1)) }
        meets(.ShutDown) { try attune.set(key: "theme", value: "dark") }
        meets(.ShutDown) { try attune.export(format: .json, now: evening) }
    }

    @Test func internalIsSaidOfWhatNobodyCanActOn() {
        meets(.Internal) { try OpenTurn.take(dir: String(repeating: "x", count: 5000)) }
    }

    @Test func anOpenStoreSaysItInTheLanguageThatIsSpokenThere() throws {
        #expect(attune.errorWords(error: .Busy) == errorWords(error: .Busy, locale: "en"))
        _ = try attune.set(key: "language", value: "de")
        #expect(attune.errorWords(error: .Busy) == errorWords(error: .Busy, locale: "de"))
    }

    /// The call is refused with that code, which has words for a person, and every byte of the store is left as it was.
    private func meets<Answer>(_ code: ErrorCode, in call: () throws -> Answer) {
        let before = contents(desk.dir)
        isSaid(code, refused(call))
        #expect(contents(desk.dir) == before, "\(code)")
    }

    private func isSaid(_ code: ErrorCode, _ met: ErrorCode?) {
        #expect(met == code)
        let (english, german) = (errorWords(error: code, locale: "en-US"), errorWords(error: code, locale: "de-AT"))
        #expect(english != german)
        for words in [english, german] {
            #expect(words.count > 1 && ".?!".contains(words.last ?? " ") && !words.contains("{"), "\(words)")
        }
    }
}
