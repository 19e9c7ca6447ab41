// Where the present, the zone and random bytes come from: the only place in the front end that reads them for the core.
import AttuneBindings
import Foundation

/// The clock, the zone and randomness, as the core takes them.
public protocol Present: Sendable {
    func now() -> Now

    func entropy(_ bytes: Int) -> Data
}

/// The device's own. The zone is asked each time: a person travels.
public struct DevicePresent: Present {
    public init() {}

    public func now() -> Now {
        let (date, zone) = (Date(), TimeZone.autoupdatingCurrent)
        return Now(
            utcMillis: Int64((date.timeIntervalSince1970 * 1000).rounded(.down)),
            zone: zone.identifier,
            offsetSeconds: Int32(zone.secondsFromGMT(for: date))
        )
    }

    public func entropy(_ bytes: Int) -> Data {
        // The system's generator is cryptographically secure on every system that Swift runs on.
        var random = SystemRandomNumberGenerator()
        return Data((0..<bytes).map { _ in UInt8.random(in: .min ... .max, using: &random) })
    }
}
