// Many tasks on one Attune: through the gateway, which lets them in one at a time, and past it.
import AttuneBindings
import AttuneKit
import Foundation
import Testing

private let tasks = 8
private let each = 10

@Suite struct ManyTasksTests {
    private let desk = Desk()

    @Test func eightTasksOnTheGatewayLoseNothingAndAreToldNothingTwice() async throws {
        let core = try #require(await Core.open(dir: desk.dir, locale: "en", present: StandingPresent()) { _ in key() })
        let logged = try await withThrowingTaskGroup(of: [String].self) { group in
            for _ in 0..<tasks {
                group.addTask {
                    var ids: [String] = []
                    for _ in 0..<each {
                        let id = try await core.logMoment(tap()).moment.record.id
                        ids.append(id)
                        let page = try await core.history(limit: 500).moments
                        #expect(page.contains { $0.record.id == id })
                        #expect(try await core.today().loggedToday > 0)
                    }
                    return ids
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(Set(logged).count == tasks * each)
        let kept = try await core.history(limit: 500).moments.map(\.record.id)
        #expect(Set(kept) == Set(logged))
        #expect(try await core.pattern().moments == UInt64(tasks * each))
        await core.shutDown()
    }

    @Test func eightThreadsPastTheGatewayLoseNothing() async throws {
        let attune = desk.attune
        let logged = try await withThrowingTaskGroup(of: [String].self) { group in
            for task in 0..<tasks {
                group.addTask {
                    try (0..<each).map { step in
                        let entropy = bytes(task * each + step)
                        let id = try attune.logMoment(input: tap(), now: evening, entropy: entropy).moment.record.id
                        #expect(try attune.history(before: nil, limit: 500, now: evening).moments.contains { $0.record.id == id })
                        return id
                    }
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(Set(logged).count == tasks * each)
        #expect(try attune.today(now: evening).loggedToday == UInt32(tasks * each))
    }

    @Test func whoeverCallsWhileTheStoreShutsDownIsServedOrToldSoAndWhatWasConfirmedIsKept() async throws {
        let core = try #require(await Core.open(dir: desk.dir, locale: "en", present: StandingPresent()) { _ in key() })
        let (begun, begins) = AsyncStream.makeStream(of: Void.self)
        let confirmed = try await withThrowingTaskGroup(of: [String].self) { group in
            for _ in 0..<tasks {
                group.addTask {
                    var ids: [String] = []
                    do throws(ErrorCode) {
                        while true {
                            ids.append(try await core.logMoment(tap()).moment.record.id)
                            begins.yield()
                        }
                    } catch {
                        #expect(error == .ShutDown)
                    }
                    return ids
                }
            }
            var waiting = begun.makeAsyncIterator()
            for _ in 0..<tasks { await waiting.next() }
            await core.shutDown()
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(confirmed.count >= tasks)
        let again = try open(desk.dir)
        defer { again.shutDown() }
        for id in confirmed { #expect(try again.moment(id: id, now: evening).record.id == id) }
        #expect(try again.pattern(now: evening).moments == UInt64(confirmed.count))
    }
}
