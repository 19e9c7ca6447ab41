// A key store in memory that can lose its key, be locked, and refuse to make or forget one. Not here: the tests.
import AttuneKit
import Foundation

final class FakeKeys: KeyStore, @unchecked Sendable {
    enum State { case fine, locked, lost }

    private let lock = NSLock()
    private var key: Data?
    private var state = State.fine
    private var made = 0
    private var handedOut: [UnsafeMutableRawBufferPointer] = []
    private var keepsHold = false

    deinit { handedOut.forEach { $0.deallocate() } }

    func find() -> KeyAnswer {
        lock.withLock {
            switch state {
            case .locked: .notNow
            case .lost: .lost
            case .fine: key.map { .found(copy($0)) } ?? .absent
            }
        }
    }

    func make() -> KeyAnswer {
        lock.withLock {
            if state == .locked { return .notNow }
            made += 1
            let new = Data(repeating: UInt8(made), count: 32)
            (key, state) = (new, .fine)
            return .found(copy(new))
        }
    }

    func forget() throws {
        try lock.withLock {
            if keepsHold { throw KeyStays() }
            key = nil
        }
    }

    func becomes(_ state: State) { lock.withLock { self.state = state } }

    func keepsHold(_ keepsHold: Bool) { lock.withLock { self.keepsHold = keepsHold } }

    /// How often one was made.
    var timesMade: Int { lock.withLock { made } }

    var isEmpty: Bool { lock.withLock { key == nil } }

    /// Whether all that was handed out was wiped.
    var allWiped: Bool { lock.withLock { handedOut.allSatisfy { $0.allSatisfy { $0 == 0 } } } }

    /// In a place of its own, which can be looked at afterwards.
    private func copy(_ key: Data) -> Data {
        let place = UnsafeMutableRawBufferPointer.allocate(byteCount: key.count, alignment: 1)
        key.copyBytes(to: place)
        handedOut.append(place)
        return Data(bytesNoCopy: place.baseAddress!, count: place.count, deallocator: .none)
    }
}

private struct KeyStays: Error {}
