import AttuneBindings
import Testing

@testable import AttuneKit

@MainActor @Suite struct LoggingTests {
    @Test func oneTapOnTodayIsAMomentInHistory() async throws {
        let stage = await Stage()
        let today = TodayModel(app: stage.app)
        #expect(today.state.value?.loggedToday == 0)
        await stage.does { _ in today.log(.tension) }
        await today.read()
        #expect(today.state.value?.loggedToday == 1)
        let history = HistoryModel(app: stage.app)
        await history.read()
        #expect(history.state.value?.moments.map(\.record.kind) == [.tension])
        #expect(history.state.value?.days.map(\.id) == today.state.value.map { [$0.day] })
    }

    @Test func aTapThroughThePageThatTheFirstOneOpenedIsTheSameOne() async throws {
        let stage = await Stage()
        let today = TodayModel(app: stage.app)
        await stage.does { _ in today.log(.good) }
        await stage.does { _ in today.log(.good) }
        #expect(try await stage.moments.map(\.kind) == [.good])
    }

    @Test func theExerciseOfTheNudgeIsTheOneThatPlays() async throws {
        let stage = await Stage()
        let today = TodayModel(app: stage.app)
        let day = try #require(today.state.value)
        #expect(day.exercise?.id == day.nudge.exercise)
        await stage.does { _ in today.doExercise() }
        let wishes = day.exercise.map { [Page.player(SessionWish(exercise: $0.id, variant: nil, dose: .default))] }
        #expect(stage.app.pages == wishes ?? [])
    }

    @Test func anOpenTodayReadsAnewAfterEveryWaitUntilItIsCalledOff() async throws {
        let stage = await Stage()
        let today = TodayModel(app: stage.app)
        let waits = Waits()
        await today.follow {
            if await waits.another() == 1 {
                _ = try await stage.core.logMoment(MomentInput(kind: .tension, pull: .both))
            } else {
                throw CancellationError()
            }
        }
        #expect(today.state.value?.loggedToday == 1)
    }

    @Test func pullHeatAndKindAreAmendmentsEachKeptAtOnceAndTakenBackOneByOne() async throws {
        let (stage, log) = try await logged()
        #expect(log.state.value?.chosen == nil && log.state.value?.moment.record.pull == .unsure)
        await stage.does { _ in log.pull(.pullingAway) }
        await stage.does { _ in log.heat(7) }
        await stage.does { _ in log.kind(.cameBack) }
        let kept = try await stage.moments[0]
        #expect(kept.pull == .pullingAway && kept.heat == 7 && kept.kind == .cameBack)
        #expect(log.state.value?.chosen == .pullingAway && stage.app.message?.canUndo == true)
        await stage.does { $0.undo() }
        await log.read()
        #expect(log.state.value?.moment.record.kind == .tension && log.state.value?.moment.record.heat == 7)
        await stage.does { $0.undo() }
        await stage.does { $0.undo() }
        await log.read()
        #expect(log.state.value?.chosen == nil && log.state.value?.moment.record.heat == nil)
    }

    @Test func unsureCanBeChosenToo() async throws {
        let (stage, log) = try await logged()
        await stage.does { _ in log.pull(.both) }
        await stage.does { _ in log.pull(.unsure) }
        #expect(log.state.value?.chosen == .unsure)
        #expect(try await stage.moments[0].pull == .unsure)
    }

    @Test func eightTapsAtOnceAllLand() async throws {
        let (stage, log) = try await logged()
        let id = try await stage.moments[0].id
        let details = DetailsModel.of(stage.app, moment: id)
        await details.read()
        await stage.does { _ in
            log.pull(.both)
            log.heat(3)
            log.kind(.caughtIt)
            log.pull(.reaching)
            log.heat(nil)
            log.heat(9)
            log.kind(.good)
            log.pull(.pullingAway)
        }
        let kept = try await stage.moments[0]
        #expect(kept.pull == .pullingAway && kept.heat == 9 && kept.kind == .good)
        await details.read()
        await stage.does { _ in
            details.toggle(\.context, .tired)
            details.toggle(\.context, .hungry)
            details.toggle(\.did, .stayed)
            details.toggle(\.topic, .money)
            details.toggle(\.startedBy, .me)
            details.toggle(\.ended, .resolved)
            details.toggle(\.returnKept, true)
            details.choose(\.heatAfter, 1)
        }
        let then = try await stage.moments[0]
        #expect(then.context == [.tired, .hungry] && then.did == [.stayed] && then.topic == .money)
        #expect(then.startedBy == .me && then.ended == .resolved && then.returnKept == true && then.heatAfter == 1)
        #expect(then.heat == 9)
    }

    @Test func anAnswerIsKeptThoughItsPageIsLeftAtOnce() async throws {
        let (stage, log) = try await logged()
        await stage.does { app in
            log.heat(4)
            log.done()
        }
        #expect(stage.app.pages.isEmpty)
        #expect(try await stage.moments[0].heat == 4)
    }

    @Test func anAnswerToAMomentThatIsGoneIsSaidAndItsPageCloses() async throws {
        let (stage, log) = try await logged()
        let revision = stage.app.revision
        _ = try await stage.core.deleteMoment(stage.moments[0].id)
        await stage.does { _ in log.heat(4) }
        #expect(stage.app.message?.sentence == errorWords(error: .NotFound(what: .moment), locale: "en"))
        #expect(stage.app.revision > revision)
        await log.read()
        #expect(stage.app.pages.isEmpty)
    }

    @Test func historyIsReadPageByPageAndAnewAsFarAsItWasRead() async throws {
        let stage = await Stage()
        for _ in 1...120 { _ = try await stage.core.logMoment(MomentInput(kind: .tension, pull: .both)) }
        let history = HistoryModel(app: stage.app)
        await history.read()
        #expect(history.state.value?.moments.count == 50 && history.state.value?.more == true)
        await stage.does { _ in
            history.older()
            history.older()
            history.older()
        }
        let moments = try #require(history.state.value?.moments)
        #expect(moments.count == 120 && Set(moments.map(\.record.id)).count == 120 && history.state.value?.more == false)
        await stage.does { _ in history.delete(moment: moments[100].record.id) }
        await history.read()
        #expect(history.state.value?.moments.count == 119)
        await stage.does { _ in history.undo() }
        await history.read()
        #expect(history.state.value?.moments == moments)
        #expect(history.state.value?.days.map(\.moments.count) == [120])
    }

    /// A moment that one tap logged, with its page open.
    private func logged() async throws -> (Stage, LogModel) {
        let stage = await Stage()
        await stage.does { $0.logPlainly() }
        let log = LogModel(app: stage.app, moment: try await stage.moments[0].id)
        await log.read()
        return (stage, log)
    }
}

private actor Waits {
    private var count = 0

    func another() -> Int {
        count += 1
        return count
    }
}
