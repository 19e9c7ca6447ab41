// Stories of the Pattern screen: what a log of no, three and many moments shows.
import AttuneBindings
import AttuneKit
import Testing

@Suite struct PatternTests {
    private let desk = Desk()

    @Test func nothingLoggedClaimsNothing() throws {
        let attune = desk.attune
        let pattern = try attune.pattern(now: evening)
        #expect(pattern.moments == 0 && pattern.loggedDays == 0 && pattern.from == nil && pattern.shares.isEmpty)
        #expect(!pattern.sentence.isEmpty)
    }

    @Test func aFewMomentsAreListedAndCountedDayByDay() throws {
        let attune = desk.attune
        _ = try attune.logMoment(input: tap(), now: later(-2 * oneDay), entropy: bytes(1))
        _ = try attune.logMoment(input: tap(kind: .good), now: evening, entropy: bytes(2))
        _ = try attune.logMoment(input: tap(), now: evening, entropy: bytes(3))
        let pattern = try attune.pattern(now: evening)
        #expect(pattern.moments == 3 && pattern.loggedDays == 2 && pattern.list.count == 3)
        #expect(pattern.kinds.isEmpty && pattern.weeks.isEmpty, "three are too few to be compared")
    }

    @Test func twelveWeeksHaveSharesEachWithItsRangeItsCountAndItsWords() throws {
        let demo = try Attune.demo(locale: "en", now: evening)
        defer { demo.shutDown() }
        let pattern = try demo.pattern(now: evening)
        #expect(!pattern.shares.isEmpty && !pattern.limits.isEmpty)
        #expect(pattern.kinds.reduce(0) { $0 + $1.count } == pattern.moments)
        #expect(pattern.weeks.count >= 12 && pattern.weeks.allSatisfy { $0.days.count == 7 && !$0.words.isEmpty })
        for share in pattern.shares {
            #expect(share.k <= share.n && share.low <= share.share && share.share <= share.high)
            #expect(!share.sentence.isEmpty && !share.title.isEmpty)
        }
    }
}
