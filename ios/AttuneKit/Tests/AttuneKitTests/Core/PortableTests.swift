// Stories of readable copies, written and taken over.
import AttuneBindings
import AttuneKit
import Testing

@Suite struct PortableTests {
    private let desk = Desk()

    @Test(arguments: [Format.json, .csv])
    func everythingIsCarriedToAnotherStoreAndASecondTimeNothingIs(_ format: Format) throws {
        let attune = desk.attune
        _ = try attune.logMoment(input: tap(heat: 5, note: "Größe, \"quoted\", 🙂"), now: evening, entropy: bytes(1))
        _ = try attune.logMoment(input: tap(), now: later(1000), entropy: bytes(2))
        _ = try attune.addOwnExercise(name: "Tram", phases: "inhale:4,exhale:6", now: evening, entropy: bytes(3))
        let now = later(2000)
        let copy = try attune.export(format: format, now: now)
        #expect(copy.written == 2)
        #expect(!copy.sentence.isEmpty && copy.bytes.count < importMaxBytes())
        let other = try open(desk.beside("other"))
        defer { other.shutDown() }
        let imported = try other.import(bytes: copy.bytes, format: format, now: now)
        #expect(imported.added == 2 && imported.unchanged == 0)
        #expect(imported.ownExercisesAdded == (format == .json ? 1 : 0))
        let second = try other.import(bytes: copy.bytes, format: format, now: now)
        #expect(second.added == 0 && second.unchanged == 2)
        let records = { (store: Attune) in try store.history(before: nil, limit: 10, now: now).moments.map(\.record) }
        #expect(try records(attune) == records(other))
        _ = try other.undo(now: now)
        #expect(try records(other).isEmpty, "an import is taken back whole")
        #expect(try attune.import(bytes: copy.bytes, format: format, now: now).added == 0, "its own copy has nothing new")
    }
}
