// Stories of moments: logged, read, amended, deleted, taken back, paged.
import AttuneBindings
import AttuneKit
import Testing

@Suite struct MomentsTests {
    private let desk = Desk()
    private var attune: Attune { desk.attune }

    @Test func oneTapIsAMomentAndTodayCountsIt() throws {
        let logged = try attune.logMoment(input: tap(), now: evening, entropy: bytes(1))
        #expect(!logged.sentence.isEmpty && !logged.moment.summary.isEmpty)
        #expect(logged.moment.record.heat == nil, "no heat is not a heat of 0")
        #expect(try attune.today(now: evening).loggedToday == 1)
        #expect(try attune.moment(id: logged.moment.record.id, now: evening) == logged.moment)
    }

    @Test func aPullThatWasNotSaidIsUnsureAndTheLikelyOneLiesUnderTheThumb() throws {
        _ = try attune.logMoment(input: tap(pull: .both), now: evening, entropy: bytes(1))
        let plain = MomentInput(kind: .tension)
        let logged = try attune.logMoment(input: plain, now: later(1000), entropy: bytes(2)).moment
        #expect(logged.record.pull == .unsure)
        #expect(try attune.logPage(id: logged.record.id, now: later(2000)) == LogPage(moment: logged, likelyPull: .both))
    }

    @Test func everyDetailComesBackAsItWentIn() throws {
        let input = MomentInput(
            kind: .cameBack, pull: .pullingAway, heat: 8, context: [.tired, .byText], note: "about the weekend",
            startedBy: .partner, topic: .timeAndPhones, bodySignal: "jaw", did: [.wentSilent, .left], tool: "slow_breathing", heatAfter: 3,
            ended: .pausedWithReturn, returnKept: true, at: "20:15"
        )
        let record = try attune.logMoment(input: input, now: evening, entropy: bytes(1)).moment.record
        let back = MomentInput(
            kind: record.kind, pull: record.pull, heat: record.heat, context: record.context, note: record.note,
            startedBy: record.startedBy, topic: record.topic, bodySignal: record.bodySignal, did: record.did, tool: record.tool,
            heatAfter: record.heatAfter, ended: record.ended, returnKept: record.returnKept, at: input.at
        )
        #expect(back == input)
        #expect(record.at.hasPrefix("2026-03-10T20:15"))
        let form = try attune.momentDetails(id: record.id, now: evening)
        #expect(form.moment.timeWords == "20:15")
        #expect(form.tools.contains { $0.value == "slow_breathing" && $0.title == form.toolWords })
    }

    @Test func aMomentIsAmendedDeletedAndBothAreTakenBack() throws {
        let id = try attune.logMoment(input: tap(heat: 7), now: evening, entropy: bytes(1)).moment.record.id
        let amended = try attune.amendMoment(id: id, input: tap(pull: .reaching, heat: 4), now: evening).moment.record
        #expect(amended.pull == .reaching && amended.heat == 4)
        #expect(try attune.deleteMoment(id: id, now: evening).deleted.record.id == id)
        #expect(refused { try attune.moment(id: id, now: evening) } == .NotFound(what: .moment))
        #expect(try attune.undoMoment(id: id, now: evening).moment?.record == amended)
        #expect(try attune.undo(now: evening).moment?.record.heat == 7)
        #expect(try !attune.undo(now: evening).sentence.isEmpty)
        #expect(try attune.history(before: nil, limit: 10, now: evening).moments.isEmpty)
    }

    @Test func historyIsReadPageByPageNewestFirst() throws {
        let ids = try (1...5).map { number in
            try attune.logMoment(input: tap(), now: later(Int64(number) * 1000), entropy: bytes(number)).moment.record.id
        }
        let now = later(10_000)
        let first = try attune.history(before: nil, limit: 2, now: now)
        let second = try attune.history(before: first.moments.last?.record.id, limit: 2, now: now)
        let third = try attune.history(before: second.moments.last?.record.id, limit: 2, now: now)
        #expect((first.moments + second.moments + third.moments).map(\.record.id) == ids.reversed())
        #expect(first.more && second.more && !third.more)
    }
}
