// What the border and the core say to bad input. Not here: a test for each code (ErrorCodesTests).
import AttuneBindings
import AttuneKit
import Foundation
import Testing

/// What a front end could get wrong across the border: the core refuses it by its field, and nothing is written.
@Suite struct BadInputTests {
    private let desk = Desk()
    private var attune: Attune { desk.attune }

    @Test(arguments: [0, 1, 31, 33, 64])
    func aKeyThatIsNot32BytesOpensAndMakesNothing(_ size: Int) {
        #expect(refused { try open(desk.dir, key(7, size)) } == .InvalidInput(field: "key", why: .byteCount))
        #expect(contents(desk.dir)["attune.db"] == nil)
    }

    @Test(arguments: [0, 15, 17, 31, 33, 47, 49])
    func entropyOfAnotherLengthIsRefusedWhereverItIsAskedFor(_ size: Int) throws {
        let inbox = desk.beside("inbox")
        let publicKey = try attune.inboxKey(entropy: bytes(5, 32))
        let wrong = bytes(1, size)
        let refusals = [
            refused { try open(desk.dir, key(), "en", wrong) },
            refused { try attune.logMoment(input: tap(), now: evening, entropy: wrong) },
            refused { try attune.addOwnExercise(name: "Tram", phases: "inhale:4,exhale:6", now: evening, entropy: wrong) },
            refused { try attune.inboxKey(entropy: wrong) },
            refused {
                let tapped = QuickLog(kind: .tension, pull: .unsure)
                return try dropInInbox(dir: inbox, publicKey: publicKey, tap: tapped, now: evening, entropy: wrong)
            },
        ]
        for refusal in refusals { #expect(refusal == .InvalidInput(field: "entropy", why: .byteCount)) }
        #expect(try attune.history(before: nil, limit: 10, now: evening).moments.isEmpty)
        #expect(contents(inbox).isEmpty)
    }

    @Test func aNoteOfTenThousandCharactersIsKeptWholeOneMoreIsRefused() throws {
        let long = String(repeating: "🙂", count: 10_000)
        #expect(try attune.logMoment(input: tap(note: long), now: evening, entropy: bytes(1)).moment.record.note == long)
        let refusal = refused { try attune.logMoment(input: tap(note: long + "!"), now: evening, entropy: bytes(2)) }
        #expect(refusal == .InvalidInput(field: "note", why: .tooLong))
        #expect(try attune.history(before: nil, limit: 10, now: evening).moments.count == 1)
    }

    @Test func textOfEveryScriptComesBackExactlyAlsoAfterOpeningAgain() throws {
        let notes = [
            "👩‍❤️‍👨 🏳️‍🌈 🙂", "אני צריך רגע לבד", "أحتاج إلى دقيقة", "少し時間をください", "Z̷̛͈a̸l̶g̷o", "Straße, naïve, œuvre",
            "from right \u{200F}to left\u{200E} and back", "line one\nline two\ttab", "'; DROP TABLE moment; --",
            "%s %d \\n ${x}",
        ]
        let ids = try notes.enumerated().map { number, note in
            let record = try attune.logMoment(input: tap(note: note), now: evening, entropy: bytes(number)).moment.record
            // Swift compares by meaning; the bytes are what was typed.
            #expect(record.note.map { Data($0.utf8) } == Data(note.utf8))
            return record.id
        }
        attune.shutDown()
        let again = try open(desk.dir)
        let kept = try ids.map { try again.moment(id: $0, now: evening).record.note ?? "" }
        #expect(kept.map { Data($0.utf8) } == notes.map { Data($0.utf8) })
        again.shutDown()
    }

    @Test(arguments: ["", "Mars/Olympus", "GMT+25", "Europe/Berlin\u{0}", "../../etc/passwd"])
    func aZoneThatCannotBeIsRefusedByItsField(_ zone: String) {
        let now = Now(utcMillis: evening.utcMillis, zone: zone, offsetSeconds: 86_400)
        #expect(refused { try attune.today(now: now) } == .InvalidInput(field: "zone", why: .unknownZone))
        #expect(refused { try Attune.demo(locale: "en", now: now) } == .InvalidInput(field: "zone", why: .unknownZone))
    }

    @Test func aZoneThatIsNotKnownYetKeepsNobodyFromTheirLog() throws {
        let ofTomorrow = Now(utcMillis: evening.utcMillis, zone: "America/Coyhaique_of_tomorrow", offsetSeconds: -10_800)
        let record = try attune.logMoment(input: tap(), now: ofTomorrow, entropy: bytes(1)).moment.record
        #expect(record.zone == "-03:00")
        #expect(record.at.hasSuffix("-03:00"))
    }

    @Test func aTimeThatCannotBeIsRefused() {
        let before = Now(utcMillis: -1, zone: evening.zone, offsetSeconds: 3600)
        let far = Now(utcMillis: .max, zone: evening.zone, offsetSeconds: 3600)
        #expect(refused { try attune.start(now: before) } == .InvalidInput(field: "now", why: .timeTooEarly))
        #expect(refused { try attune.start(now: far) } == .InvalidInput(field: "now", why: .timeTooLate))
    }

    @Test func countsOutsideTheirRangeAreRefusedTheLargestThereAreIncluded() {
        for limit in [0, 501, UInt32.max] {
            let refusal = refused { try attune.history(before: nil, limit: limit, now: evening) }
            #expect(refusal == .InvalidInput(field: "limit", why: .limit))
        }
        for budget in [0, 61, UInt32.max] {
            #expect(refused { try attune.nudges(now: evening, budget: budget) } == .InvalidInput(field: "budget", why: .budget))
        }
        for heat in [11, UInt8.max] {
            #expect(refused { try attune.rateRun(id: "any", after: heat) } == .InvalidInput(field: "heat", why: .heat))
        }
    }

    @Test func aStoreThatIsOpenMayBeOpenedBesideAndBothSeeWhatTheOtherWrote() throws {
        _ = try attune.logMoment(input: tap(), now: evening, entropy: bytes(1))
        let beside = try open(desk.dir)
        _ = try beside.logMoment(input: tap(), now: evening, entropy: bytes(2))
        #expect(try attune.history(before: nil, limit: 10, now: evening).moments.count == 2)
        #expect(try beside.history(before: nil, limit: 10, now: evening).moments.count == 2)
        beside.shutDown()
        #expect(try attune.today(now: evening).loggedToday == 2, "the other's end is not its own")
    }
}
