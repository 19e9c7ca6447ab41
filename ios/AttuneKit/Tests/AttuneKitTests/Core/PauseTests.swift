// Stories of the hard moment.
import AttuneBindings
import AttuneKit
import Foundation
import Testing

@Suite final class PauseTests {
    private let desk = Desk()
    private var attune: Attune { desk.attune }
    private var answers = 10

    @Test func oneTapBreathesAndEachAnswerBringsTheWholeNextStep() throws {
        let breath = try #require(attune.startPause(now: evening, entropy: bytes(1)).session)
        #expect(breath.timeline.map(\.phase) == [.exhale] && breath.totalMs == 5_000)
        #expect(try answer(PauseAnswer(done: true)).step == .heat)
        let tool = try answer(PauseAnswer(heat: 9, pull: .reaching))
        #expect(tool.exercise == "cyclic_sighing" && tool.session?.totalMs == 29_250)
        #expect(tool.title == tool.session?.exercise.name && tool.choices.first?.value == tool.exercise)
        #expect(try answer(PauseAnswer(done: true)).step == .heatAgain)
        let next = try answer(PauseAnswer(heat: 4))
        #expect(next.step == .next && next.choices.first?.value == "say_softly")
        let closed = try answer(PauseAnswer(next: "go_on"))
        #expect(closed.step == .closed && !closed.title.isEmpty && closed.choices.isEmpty)
        #expect(try attune.pause(now: evening) == nil)
        #expect(try attune.today(now: evening).breathedToday == 2, "the breath and the sighs")
    }

    @Test func aKilledAppGoesOnWhereItWas() throws {
        _ = try attune.startPause(now: evening, entropy: bytes(1))
        let left = try answer(PauseAnswer(worse: true))
        #expect(left.exercise == "grounding_54321")
        let again = try open(desk.dir)
        #expect(try again.pause(now: evening) == left)
        again.shutDown()
    }

    @Test func whatTheStepDoesNotAskIsRefusedAndChangesNothing() throws {
        #expect(refused { try answer(PauseAnswer(done: true)) } == .NotFound(what: .pause))
        _ = try attune.startPause(now: evening, entropy: bytes(1))
        for (field, why, given) in [
            ("answer", Why.oneAnswer, PauseAnswer()), ("answer", .oneAnswer, PauseAnswer(done: true, skip: true)),
            ("answer", .pauseAnswer, PauseAnswer(next: "help")), ("heat", .heat, PauseAnswer(heat: 11)),
        ] {
            #expect(refused { try answer(given) } == .InvalidInput(field: field, why: why))
        }
        #expect(try attune.pause(now: evening)?.step == .breathe)
    }

    private func answer(_ given: PauseAnswer) throws -> PauseView {
        answers += 1
        return try attune.answerPause(answer: given, now: evening, entropy: bytes(answers))
    }
}
