import AttuneKit
import Testing

@MainActor @Suite struct AppLockTests {
    private let start = ContinuousClock.now

    @Test func aProcessThatHasJustBegunAsksAndOneWithoutALockNeverDoes() {
        let lock = AppLock()
        #expect(lock.seen(at: start, minutes: 0))
        #expect(!lock.seen(at: start, minutes: nil))
        lock.left(at: start)
        #expect(!lock.seen(at: start.advanced(by: .seconds(86_400)), minutes: nil))
    }

    @Test func itAsksOnceTheAppWasOutOfSightForAsLongAsThePersonSet() {
        let lock = AppLock()
        lock.open()
        lock.left(at: start)
        #expect(!lock.seen(at: start.advanced(by: .seconds(299)), minutes: 5))
        lock.left(at: start)
        #expect(lock.seen(at: start.advanced(by: .seconds(300)), minutes: 5))
        #expect(lock.seen(at: start.advanced(by: .seconds(301)), minutes: 5), "and goes on asking")
        lock.open()
        #expect(!lock.seen(at: start.advanced(by: .seconds(302)), minutes: 5))
    }

    @Test func theSystemsOwnQuestionOverItIsNotBeingAway() {
        let lock = AppLock()
        lock.left(at: start)
        lock.open()
        #expect(!lock.seen(at: start.advanced(by: .seconds(3600)), minutes: 0))
    }
}
