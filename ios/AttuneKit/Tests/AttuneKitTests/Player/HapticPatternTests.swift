import AttuneBindings
import AttuneKit
import Testing

private let everyHaptic: [Haptic] = [.rise, .tick, .still, .fall, .doubleTap, .firm, .soft, .tap, .pulse]

@Suite struct HapticPatternTests {
    @Test(arguments: everyHaptic)
    func everyPatternStaysInItsPhaseAndWithinWhatTheMotorTakes(_ haptic: Haptic) {
        for millis in [500, 4_000, 6_250, 90_000] as [Int64] {
            let events = HapticPattern(haptic, millis: millis).events
            #expect(events.map(\.at) == events.map(\.at).sorted())
            for event in events {
                #expect(event.at >= 0 && event.at + event.duration <= Double(millis) / 1_000)
                #expect((0...1).contains(event.intensity) && (0...1).contains(event.sharpness))
                #expect(event.duration <= 30)
            }
        }
    }

    @Test func eachKindIsFeltDifferentAndStillnessIsASignToo() {
        #expect(HapticPattern(.still, millis: 4_000).events.isEmpty)
        let all = everyHaptic.map { HapticPattern($0, millis: 4_000) }
        for (place, pattern) in all.enumerated() { #expect(all.firstIndex(of: pattern) == place) }
        for pattern in all where pattern != HapticPattern(.still, millis: 4_000) { #expect(!pattern.events.isEmpty) }
    }

    @Test func breathingInGrowsAndBreathingOutFadesOverTheWholePhase() {
        let (rise, fall) = (HapticPattern(.rise, millis: 4_000).events, HapticPattern(.fall, millis: 6_100).events)
        #expect(zip(rise, rise.dropFirst()).allSatisfy { $0.intensity < $1.intensity })
        #expect(zip(fall, fall.dropFirst()).allSatisfy { $0.intensity > $1.intensity })
        #expect(rise.last.map { $0.at + $0.duration } == 4)
        #expect(fall.last.map { abs($0.at + $0.duration - 6.1) < 0.001 } == true)
        #expect(zip(rise, rise.dropFirst()).allSatisfy { $0.at + $0.duration == $1.at }, "without a gap")
    }

    @Test func whatIsHeldIsHeldToTheEndAlsoLongerThanTheMotorHoldsOne() {
        for haptic in [Haptic.firm, .soft] {
            let events = HapticPattern(haptic, millis: 75_000).events
            #expect(events.map(\.duration) == [30, 30, 15])
        }
    }

    @Test func aPhaseOfNoLengthHasNothingToSwell() {
        #expect(HapticPattern(.rise, millis: 0).events.isEmpty)
        #expect(HapticPattern(.firm, millis: -5).events.isEmpty)
    }

    @Test(arguments: ["slow_breathing", "cyclic_sighing", "extended_exhale", "muscle_release", "grounding_54321", "urge_surfing"])
    func thePhasesOfTheCatalogueThatFollowEachOtherAreToldApart(_ exercise: String) async throws {
        let core = try await Core.demo(locale: "en", present: StandingPresent())
        let timeline = try await core.session(wish(exercise)).timeline
        for (one, next) in zip(timeline, timeline.dropFirst()) where one.phase != next.phase {
            let millis = Int64(max(one.durationMs, next.durationMs))
            #expect(HapticPattern(one.haptic, millis: millis) != HapticPattern(next.haptic, millis: millis))
        }
        await core.shutDown()
    }
}
