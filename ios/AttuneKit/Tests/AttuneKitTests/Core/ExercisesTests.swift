// Stories of exercises and their self-checks.
import AttuneBindings
import AttuneKit
import Testing

@Suite struct ExercisesTests {
    private let desk = Desk()
    private var attune: Attune { desk.attune }

    @Test func anExerciseIsChosenPlayedKeptAndRatedAfterwards() throws {
        let chosen = try #require(attune.exercises().exercises.first { $0.open && $0.practice })
        let wished = wish(chosen.id, nil, .cycles(2))
        let session = try attune.session(wish: wished)
        #expect(try attune.play(wish: wished) == session)
        #expect(session.cycles == 2)
        #expect(session.timeline.last.map { $0.startMs + $0.durationMs } == session.totalMs)
        for (one, next) in zip(session.timeline, session.timeline.dropFirst()) {
            #expect(one.startMs + one.durationMs == next.startMs)
        }
        let input = RunInput(
            wish: wished, doneMillis: session.totalMs, beganMillisAgo: session.totalMs, outcome: .finished, heatBefore: 6,
            heatAfter: nil
        )
        let run = try attune.finishRun(input: input, now: evening, entropy: bytes(1))
        #expect(run.exercise == chosen.id && run.plannedMs == session.totalMs)
        try attune.rateRun(id: run.id, after: 3)
        #expect(try attune.today(now: evening).breathedToday == 1)
    }

    @Test func aHoldIsShownButPlayedOnlyAfterItsSelfCheckWasPassed() throws {
        let asked = try attune.gate(gate: .holds)
        #expect(asked.state == .unasked)
        #expect(!asked.conditions.isEmpty && !asked.question.isEmpty && asked.answers.count == 3)
        #expect(try !attune.session(wish: wish("box_breathing")).exercise.open)
        #expect(refused { try attune.play(wish: wish("box_breathing")) } == .GateFirst(gate: .holds))
        #expect(try attune.answerGate(gate: .holds, answer: .notSure).state == .notPassed)
        #expect(refused { try attune.play(wish: wish("box_breathing")) } == .GateFirst(gate: .holds))
        #expect(try attune.answerGate(gate: .holds, answer: .noneApply).state == .passed)
        #expect(try attune.play(wish: wish("box_breathing")).timeline.contains { $0.phase == .hold })
        #expect(try attune.gate(gate: .cold).state == .unasked, "the other one is its own")
    }

    @Test func aPatternOfOnesOwnIsAddedPlayedAndTakenOffTheList() throws {
        let own = try attune.addOwnExercise(name: "Tram", phases: "inhale:4,top_up:1.5,exhale:6", now: evening, entropy: bytes(1))
        #expect(own.custom)
        #expect(try attune.play(wish: wish(own.id, nil, .cycles(1))).timeline.map(\.durationMs) == [4_000, 1_500, 6_000])
        #expect(try attune.exercises().exercises.contains { $0.id == own.id })
        #expect(try attune.deleteOwnExercise(id: own.id).id == own.id)
        #expect(try !attune.exercises().exercises.contains { $0.id == own.id })
        #expect(refused { try attune.deleteOwnExercise(id: "slow_breathing") } == .NotFound(what: .exercise))
    }
}
