import AttuneBindings
import AttuneKit
import Foundation
import Testing

@Suite struct PresentTests {
    @Test func theDevicesPresentIsAClockAZoneAndFreshBytes() {
        let present = DevicePresent()
        #expect(abs(Double(present.now().utcMillis) / 1000 - Date().timeIntervalSince1970) < 60)
        #expect(present.now().zone == TimeZone.current.identifier)
        #expect(present.entropy(16).count == 16)
        #expect(present.entropy(16) != present.entropy(16))
        #expect(libraryVersion() == bindingsVersion)
    }
}
