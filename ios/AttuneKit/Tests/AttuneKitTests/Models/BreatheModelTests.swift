import AttuneBindings
import Testing

@testable import AttuneKit

@MainActor @Suite struct BreatheModelTests {
    @Test func aTapOpensAnExerciseAnotherOneClosesIt() async throws {
        let (stage, breathe) = await opened()
        let list = try #require(breathe.state.value?.exercises)
        #expect(list.count > 5 && breathe.state.value?.open == nil)
        await stage.does { _ in breathe.tapped(list[0]) }
        #expect(breathe.state.value?.open?.session.exercise.id == list[0].id)
        await stage.does { _ in breathe.tapped(list[1]) }
        #expect(breathe.state.value?.open?.wish.exercise == list[1].id)
        await stage.does { _ in breathe.tapped(list[1]) }
        #expect(breathe.state.value?.open == nil)
    }

    @Test func waysAndLengthsAreAnsweredByTheCoreAndPlayAsChosen() async throws {
        let (stage, breathe) = await opened()
        let exercise = try #require(breathe.state.value?.exercises.first { $0.open && $0.variants.count { $0.open } > 1 })
        await stage.does { _ in breathe.tapped(exercise) }
        let other = try #require(exercise.variants.last { $0.open })
        await stage.does { _ in breathe.way(other) }
        #expect(breathe.state.value?.open?.session.variant == other.id)
        await stage.does { _ in breathe.dose(.minutes(2)) }
        let open = try #require(breathe.state.value?.open)
        #expect(open.wish == SessionWish(exercise: exercise.id, variant: other.id, dose: .minutes(2)) && open.refusal == nil)
        await stage.does { _ in breathe.dose(.minutes(9_999)) }
        let refusal = errorWords(error: .InvalidInput(field: "minutes", why: .minutes), locale: "en")
        #expect(breathe.state.value?.open?.refusal == refusal)
        #expect(breathe.state.value?.open?.session == open.session)
        await stage.does { _ in breathe.begin() }
        #expect(stage.app.pages == [.player(open.wish)])
        await breathe.read()
        #expect(breathe.state.value?.open?.wish == open.wish)
    }

    @Test func aGateComesFirstRefusesAndThenOpens() async throws {
        let (stage, breathe) = await opened()
        let gated = try #require(breathe.state.value?.exercises.first { $0.gate != nil && !$0.open })
        let gate = try #require(gated.gate)
        let wish = SessionWish(exercise: gated.id, variant: nil, dose: .default)
        await stage.does { _ in breathe.tapped(gated) }
        await stage.does { _ in breathe.begin() }
        #expect(stage.app.pages == [.selfCheck(gate, then: wish)])
        let check = GateModel(app: stage.app, gate: gate, then: wish)
        await check.read()
        #expect(check.leadsOn && check.state.value?.isAnswered == false && check.state.value?.view.state == .unasked)

        await stage.does { _ in check.answer(answer("one_applies", check)) }
        #expect(check.state.value?.isAnswered == true && check.state.value?.view.state == .notPassed)
        #expect(check.state.value?.view.outcome?.isEmpty == false)
        await stage.does { _ in check.goOn() }
        #expect(stage.app.pages == [.selfCheck(gate, then: wish)])
        await #expect(throws: ErrorCode.GateFirst(gate: gate)) { try await stage.core.play(wish) }

        check.again()
        #expect(check.state.value?.isAnswered == false)
        await stage.does { _ in check.answer(answer("none_apply", check)) }
        await stage.does { _ in check.goOn() }
        #expect(stage.app.pages == [.player(wish)])
        #expect(try await stage.core.play(wish).exercise.open)
        await breathe.read()
        #expect(breathe.state.value?.open?.gate == nil)
    }

    @Test func aWayWithASelfCheckOfItsOwnAsksThatOneToo() async throws {
        let (stage, breathe) = await opened()
        _ = try await stage.core.answerGate(.cold, .noneApply)
        await breathe.read()
        let list = try #require(breathe.state.value?.exercises)
        let exercise = try #require(list.first { $0.open && $0.variants.contains { !$0.open } })
        let way = try #require(exercise.variants.first { !$0.open })
        await stage.does { _ in breathe.tapped(exercise) }
        await stage.does { _ in breathe.way(way) }
        await stage.does { _ in breathe.begin() }
        let wish = SessionWish(exercise: exercise.id, variant: way.id, dose: .default)
        #expect(stage.app.pages == [.selfCheck(.holds, then: wish)])
    }

    @Test func aSelfCheckIsPutOffOrLeadsToTheOthersOrBackWhereItCameFrom() async throws {
        let stage = await Stage()
        stage.app.open(.settings)
        stage.app.open(.selfCheck(.cold, then: nil))
        let check = GateModel(app: stage.app, gate: .cold, then: nil)
        await check.read()
        await stage.does { _ in check.later() }
        #expect(stage.app.pages == [.settings] && !check.leadsOn)
        stage.app.open(.selfCheck(.cold, then: nil))
        await stage.does { _ in check.answer(answer("none_apply", check)) }
        await stage.does { _ in check.goOn() }
        #expect(stage.app.pages == [.settings])
        await stage.does { _ in check.others() }
        #expect(stage.app.place == AttuneKit.Place(tab: .breathe))
    }

    @Test func anAnswerThatCanNotBeKeptIsSaidAndNothingIsAnswered() async throws {
        let stage = await Stage()
        let check = GateModel(app: stage.app, gate: .holds, then: nil)
        await check.read()
        await stage.core.shutDown()
        await stage.does { _ in check.answer(answer("none_apply", check)) }
        #expect(check.state.value?.isAnswered == false && check.state.value?.trouble?.isEmpty == false)
        await stage.does { $0.tryAgain() }
        await check.read()
        #expect(check.state.value?.view.state == .unasked && check.state.value?.trouble == nil)
    }

    @Test func everyAnswerThatTheCoreOffersIsOne() async throws {
        let stage = await Stage()
        for gate in [Gate.holds, .cold] {
            #expect(try await stage.core.gate(gate).answers.allSatisfy { GateAnswer(word: $0.value) != nil })
        }
        #expect(GateAnswer(word: "perhaps") == nil)
    }

    @Test func anOwnPatternIsMadeFoundOnTheListAndTakenOffItAfterAQuestion() async throws {
        let (stage, breathe) = await opened()
        await stage.does { _ in breathe.addOwn() }
        let own = stage.app.ownForm
        own.named("Evening at the window")
        own.longer(at: 0, by: 1)
        own.add(.exhale)
        own.remove(at: 2)
        own.remove(at: 7)
        await stage.does { _ in
            own.save()
            own.save()
        }
        #expect(stage.app.pages.isEmpty && own.nameRefusal == nil && own.phasesRefusal == nil)
        #expect(stage.app.message?.sentence == stage.labels.breathe.ownAdded)
        #expect(own.name.isEmpty && own.phases == OwnPhase.first)
        await breathe.read()
        let added = try #require(breathe.state.value?.exercises.first { $0.custom })
        #expect(added.name == "Evening at the window")
        await stage.does { _ in breathe.tapped(added) }
        #expect(breathe.state.value?.open?.session.timeline.prefix(2).map(\.durationMs) == [4_500, 6_000])
        await stage.does { _ in breathe.delete() }
        #expect(breathe.state.value?.exercises.contains(added) == true)
        breathe.deleting(true)
        await stage.does { _ in breathe.delete() }
        #expect(breathe.state.value?.exercises.contains { $0.custom } == false && breathe.state.value?.open == nil)
        #expect(stage.app.message?.sentence == stage.labels.breathe.ownDeleted)
    }

    @Test func aFormThatWasLeftIsAsItWasUntilEverythingIsDeleted() async throws {
        let stage = await Stage()
        stage.app.open(.ownExercise)
        stage.app.ownForm.named("Half a name")
        await stage.does { $0.show(.pattern) }
        stage.app.open(.ownExercise)
        #expect(stage.app.ownForm.name == "Half a name")
        await stage.does { $0.deleteEverything() }
        #expect(stage.app.ownForm.name.isEmpty)
    }

    @Test func anOwnPatternThatCanNotBeIsRefusedWhereItIsWrong() async throws {
        let stage = await Stage()
        stage.app.open(.ownExercise)
        let own = stage.app.ownForm
        await stage.does { _ in own.save() }
        #expect(own.nameRefusal?.isEmpty == false && own.phasesRefusal == nil)
        own.named("Short")
        #expect(own.nameRefusal == nil)
        own.remove(at: 1)
        own.remove(at: 0)
        await stage.does { _ in own.save() }
        #expect(own.nameRefusal == nil && own.phasesRefusal?.isEmpty == false)
        own.add(.inhale)
        #expect(own.phasesRefusal == nil && stage.app.pages == [.ownExercise])
    }

    @Test func anOwnPatternThatHoldsTheBreathAsksTheSelfCheckFirst() async throws {
        let stage = await Stage()
        stage.app.open(.ownExercise)
        let own = stage.app.ownForm
        own.named("Held")
        own.add(.hold)
        await stage.does { _ in own.save() }
        #expect(stage.app.pages == [.ownExercise, .selfCheck(.holds, then: nil)])
        _ = try await stage.core.answerGate(.holds, .noneApply)
        await stage.does { $0.back() }
        #expect(own.name == "Held" && own.phases.count == 3)
        await stage.does { _ in own.save() }
        #expect(stage.app.pages.isEmpty)
    }

    @Test func theShapeFillsOverInBreathsAndEmptiesOverOutBreaths() {
        let phases = [
            OwnPhase(kind: .inhale, halfSeconds: 6), OwnPhase(kind: .topUp, halfSeconds: 2),
            OwnPhase(kind: .hold, halfSeconds: 1), OwnPhase(kind: .exhale, halfSeconds: 8),
        ]
        #expect(phases.steps.map(\.sizeTo) == [75, 100, 100, 0])
        #expect(phases.steps.map(\.startMs) == [0, 3_000, 4_000, 4_500] && phases.millis == 8_500)
        #expect(phases.written == "inhale:3,top_up:1,hold:0.5,exhale:4")
        #expect([phases[3]].steps.map(\.sizeFrom) == [100])
        #expect(phases[2].longer(by: -1) == phases[2])
        #expect(phases[2].seconds(languageTag: "en") == "0.5" && phases[2].seconds(languageTag: "de") == "0,5")
        let words = labels(locale: "en").breathe
        let names = [words.ownInhale, words.ownTopUp, words.ownHold, words.ownExhale]
        #expect(OwnPhase.kinds.map { $0.called(words) } == names)
    }

    @Test func patternShowsWhatTheLogHolds() async throws {
        let stage = await Stage()
        let pattern = PatternModel(app: stage.app)
        await pattern.read()
        #expect(pattern.state.value?.moments == 0)
        _ = try await stage.logs()
        await pattern.read()
        #expect(pattern.state.value?.moments == 1 && pattern.state.value?.sentence.isEmpty == false)
    }

    private func answer(_ word: String, _ check: GateModel) -> Choice {
        check.state.value!.view.answers.first { $0.value == word }!
    }

    private func opened() async -> (Stage, BreatheModel) {
        let stage = await Stage()
        stage.app.show(.breathe)
        let breathe = BreatheModel(app: stage.app)
        await breathe.read()
        return (stage, breathe)
    }
}
