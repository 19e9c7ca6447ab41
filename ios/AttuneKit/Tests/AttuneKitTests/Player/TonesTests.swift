import AttuneBindings
import AttuneKit
import Testing

let everyPhase: [PhaseKind] = [.inhale, .topUp, .hold, .exhale, .ready, .tense, .release, .notice, .say, .cool]

@Suite struct TonesTests {
    @Test(arguments: everyPhase)
    func everyToneHasItsLengthStartsAndEndsInSilenceIsSoftAndNeverClipped(_ phase: PhaseKind) {
        for millis in [100, 500, 1_000, 4_000] as [Int64] {
            let samples = Tones.of(phase, millis: millis)
            #expect(samples.count == Int(millis) * Tones.rate / 1_000)
            #expect(samples.first == 0 && samples.last == 0)
            let loudest = samples.reduce(0) { max($0, abs(Int($1))) }
            #expect(loudest > 500 && loudest <= Int(Int16.max) / 2)
        }
    }

    @Test(arguments: everyPhase)
    func noSampleJumpsSoNothingClicks(_ phase: PhaseKind) {
        let samples = Tones.of(phase, millis: 2_000)
        let steepest = zip(samples, samples.dropFirst()).reduce(0) { max($0, abs(Int($1.0) - Int($1.1))) }
        #expect(steepest < 1_500)
    }

    @Test func eachKindSoundsDifferentAndTheSameEachTime() {
        let all = everyPhase.map { Tones.of($0, millis: 1_000) }
        #expect(Set(all).count == everyPhase.count)
        #expect(everyPhase.map { Tones.of($0, millis: 1_000) } == all)
    }

    @Test func breathingInRisesAndBreathingOutFalls() {
        func turns(_ samples: some Sequence<Int16>) -> Int {
            let samples = Array(samples)
            return zip(samples, samples.dropFirst()).count { $0 < 0 && $1 >= 0 }
        }
        let (inhale, exhale) = (Tones.of(.inhale, millis: 3_000), Tones.of(.exhale, millis: 3_000))
        let third = inhale.count / 3
        #expect(turns(inhale.prefix(third)) < turns(inhale.suffix(third)))
        #expect(turns(exhale.prefix(third)) > turns(exhale.suffix(third)))
    }

    @Test func aLengthThatCannotBeIsBroughtIntoRange() {
        #expect(Tones.of(.hold, millis: -5).count == Tones.rate / 10)
        #expect(Tones.of(.notice, millis: .max).count == Tones.rate * 20)
    }
}
