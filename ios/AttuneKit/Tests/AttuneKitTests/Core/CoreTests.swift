// The gateway over real stores: each call, the key, the turn, shutting down. Not here: what the calls mean.
import AttuneBindings
import AttuneKit
import Foundation
import Testing

@Suite struct CoreTests {
    private let desk = Desk()
    private let present = StandingPresent()

    @Test func everyScreenAndEveryTapIsOneCall() async throws {
        let core = try await opened()
        #expect(try await core.start().firstStart)
        try await core.startIsOver()
        #expect(try await !core.start().firstStart)
        let logged = try await core.logMoment(tap(heat: 7))
        let id = logged.moment.record.id
        #expect(try await core.today().loggedToday == 1)
        #expect(try await core.moment(id) == logged.moment)
        #expect(try await core.logPage(id).moment == logged.moment)
        #expect(try await core.amendMoment(id, tap(heat: 4)).moment.record.heat == 4)
        #expect(try await core.momentDetails(id).moment.record.heat == 4)
        #expect(try await core.deleteMoment(id).deleted.record.id == id)
        #expect(try await core.undoMoment(id).moment?.record.id == id)
        #expect(try await core.undo().moment?.record.heat == 7)
        #expect(try await core.history(limit: 5).moments.map(\.record.id) == [id])
        #expect(try await core.pattern().moments == 1)
        await core.shutDown()
    }

    @Test func aPauseIsBegunAnsweredAndGoneOnWith() async throws {
        let core = try await opened()
        #expect(try await core.pause() == nil)
        #expect(try await core.startPause().step == .breathe)
        let heat = try await core.answerPause(PauseAnswer(skip: true))
        #expect(try await core.pause() == heat)
        await core.shutDown()
    }

    @Test func exercisesAreListedPlayedKeptAndAskedAbout() async throws {
        let core = try await opened()
        #expect(try await core.exercises().exercises.contains { $0.id == "slow_breathing" })
        let wished = wish("slow_breathing", nil, .cycles(1))
        let session = try await core.session(wished)
        #expect(try await core.play(wished) == session)
        let input = RunInput(
            wish: wished, doneMillis: session.totalMs, beganMillisAgo: session.totalMs, outcome: .finished, heatBefore: 6,
            heatAfter: nil
        )
        let run = try await core.finishRun(input)
        try await core.rateRun(run.id, heat: 3)
        let own = try await core.addOwnExercise(name: "Tram", phases: "inhale:4,exhale:6")
        #expect(try await core.deleteOwnExercise(own.id).id == own.id)
        #expect(try await core.gate(.holds).state == .unasked)
        #expect(try await core.answerGate(.holds, .noneApply).state == .passed)
        await core.shutDown()
    }

    @Test func settingsRemindersCopiesAndTheInboxGoThroughItToo() async throws {
        let core = try await opened()
        try await core.set("nudge.reminder", to: "on")
        #expect(try await core.settingViews().contains { $0.key == "nudge.reminder" && $0.value == "on" })
        let slot = try #require(await core.nudges(budget: 3).slots.first)
        present.becomes(Now(utcMillis: slot.atMs, zone: evening.zone, offsetSeconds: 3600))
        #expect(try await core.nudgeDue(slot.id, budget: 3).show?.id == slot.id)
        #expect(try await core.nudgeEvent(slot.id, .notToday, budget: 3).slots.allSatisfy { $0.id != slot.id })
        let copy = try await core.export(.json)
        #expect(try await core.take(copy.bytes, name: copy.fileName).added == 0)
        #expect(try await core.inboxKey().count == 32)
        #expect(try await core.absorbInbox(dir: desk.beside("inbox")).added == 0)
        try await core.deviceSpeaks("de-AT")
        #expect(await core.labels() == labels(locale: "de"))
        #expect(await core.words(.Busy) == errorWords(error: .Busy, locale: "de"))
        await core.shutDown()
    }

    @Test func openedShutDownAndOpenedAgainItHoldsWhatWasLogged() async throws {
        let core = try await opened()
        let id = try await core.logMoment(tap()).moment.record.id
        await core.shutDown()
        await core.shutDown()
        #expect(await refused { try await core.today() } == .ShutDown)
        #expect(await refused { try await core.logMoment(tap()) } == .ShutDown)
        #expect(await !core.words(.ShutDown).isEmpty, "words outlive the store")
        let again = try await opened()
        #expect(try await again.history(limit: 5).moments.map(\.record.id) == [id])
        await again.shutDown()
    }

    @Test func theKeyIsWipedWhenTheStoreOpenedAndWhenItDidNot() async throws {
        let (good, wrong, short) = (Secret(key()), Secret(key(8)), Secret(key(7, 31)))
        try await opened { _ in good.handedOut() }.shutDown()
        #expect(await refused { try await opened { _ in wrong.handedOut() } } == .WrongKeyOrDamaged)
        #expect(await refused { try await opened { _ in short.handedOut() } } == .InvalidInput(field: "key", why: .byteCount))
        for secret in [good, wrong, short] { #expect(secret.bytes.allSatisfy { $0 == 0 }) }
    }

    @Test func theKeyIsAskedForInTheStoresTurnWithWhetherThereIsAStore() async throws {
        let (dir, asked) = (desk.dir, Noted<Bool>())
        #expect(try await openedOrNot { exists in asked.note(exists, nil) } == nil)
        let inTurn = Noted<ErrorCode?>()
        try await opened { exists in
            inTurn.note(refused { try WipeTurn.take(dir: dir) }, ())
            return asked.note(exists, key())
        }.shutDown()
        await #expect(throws: NoKeyNow.self) {
            try await opened { exists in
                asked.note(exists, ())
                throw NoKeyNow()
            }
        }
        #expect(asked.all == [false, false, true])
        #expect(inTurn.all == [.Busy])
        try await Core.wipe(dir: dir) {}
    }

    @Test func wipingHoldsTheTurnUntilTheKeyIsForgotten() async throws {
        let (dir, met) = (desk.dir, Noted<ErrorCode?>())
        let core = try await opened()
        #expect(await refused { try await Core.wipe(dir: dir) {} } == .Busy, "one that is open is not wiped")
        await core.shutDown()
        try await Core.wipe(dir: dir) {
            #expect(contents(dir)["attune.db"] == nil, "the store goes before its key")
            met.note(refused { try OpenTurn.take(dir: dir) }, ())
        }
        #expect(met.all == [.Busy])
        #expect(try !storeExists(dir))
    }

    @Test func aKeyThatCannotBeForgottenIsSaidAndTheTurnIsGivenBack() async throws {
        let dir = desk.dir
        try await opened().shutDown()
        await #expect(throws: NoKeyNow.self) { try await Core.wipe(dir: dir) { throw NoKeyNow() } }
        try await opened().shutDown()
    }

    @Test func aWrongKeyDeletesNothingAndTheRightOneStillOpens() async throws {
        let core = try await opened()
        _ = try await core.logMoment(tap())
        await core.shutDown()
        let before = contents(desk.dir)
        for _ in 0..<3 { #expect(await refused { try await opened { _ in key(8) } } == .WrongKeyOrDamaged) }
        #expect(contents(desk.dir) == before)
        let again = try await opened()
        #expect(try await again.history(limit: 5).moments.count == 1)
        await again.shutDown()
    }

    @Test func theDemoSpeaksTheDevicesLanguageAndItsLogCanBeWritten() async throws {
        let demo = try await Core.demo(locale: "de-AT", present: present)
        #expect(await demo.labels() == labels(locale: "de"))
        let before = try await demo.pattern().moments
        _ = try await demo.logMoment(tap(kind: .good))
        #expect(try await demo.pattern().moments == before + 1)
        await demo.shutDown()
    }

    @Test func callsWaitForTheDiskOnAThreadThatIsNotTheOneThatDraws() async throws {
        let witness = Witness()
        let core = try #require(await Core.open(dir: desk.dir, locale: "en", present: witness) { _ in key() })
        _ = try await Task { @MainActor in try await core.logMoment(tap()) }.value
        #expect(witness.onMain.all.count >= 3)
        #expect(witness.onMain.all.allSatisfy { !$0 })
        await core.shutDown()
    }

    private func opened(key: @escaping @Sendable (Bool) throws -> Data? = { _ in AttuneKitTests.key() }) async throws -> Core {
        let core = try await openedOrNot(key: key)
        return try #require(core)
    }

    private func openedOrNot(key: @escaping @Sendable (Bool) throws -> Data?) async throws -> Core? {
        try await Core.open(dir: desk.dir, locale: "en", present: present, key: key)
    }
}

private struct NoKeyNow: Error {}

/// Bytes whose place is known, so that it can be seen what became of them.
private final class Secret: @unchecked Sendable {
    private let place: UnsafeMutableRawBufferPointer

    init(_ key: Data) {
        place = .allocate(byteCount: key.count, alignment: 1)
        key.copyBytes(to: place)
    }

    deinit { place.deallocate() }

    var bytes: [UInt8] { Array(place) }

    func handedOut() -> Data { Data(bytesNoCopy: place.baseAddress!, count: place.count, deallocator: .none) }
}

/// What was seen from another thread.
private final class Noted<Seen: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var seen: [Seen] = []

    var all: [Seen] { lock.withLock { seen } }

    @discardableResult
    func note<Answer>(_ what: Seen, _ answer: Answer) -> Answer {
        lock.withLock { seen.append(what) }
        return answer
    }
}

/// The evening, and whether it was asked for on the main thread.
private final class Witness: Present {
    let onMain = Noted<Bool>()

    func now() -> Now { onMain.note(Thread.isMainThread, evening) }

    func entropy(_ count: Int) -> Data { onMain.note(Thread.isMainThread, bytes(onMain.all.count, count)) }
}
