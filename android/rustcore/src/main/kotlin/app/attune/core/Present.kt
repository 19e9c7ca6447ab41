// Where the present, the zone and random bytes come from: the only place in the front end that reads them for the core.
package app.attune.core

import app.attune.ffi.Now
import java.security.SecureRandom
import java.time.Clock
import java.util.TimeZone

/** The clock, the zone and randomness, as the core takes them. */
interface Present {
    fun now(): Now

    fun entropy(bytes: Int): ByteArray
}

/** The device's own. The zone is asked each time: a person travels. A `TimeZone`, because any that a device is set to is one. */
class DevicePresent(private val clock: Clock = Clock.systemUTC(), private val zone: () -> TimeZone = TimeZone::getDefault) :
    Present {
    private val random = SecureRandom()

    override fun now(): Now {
        val (millis, zone) = clock.millis() to zone()
        return Now(millis, zone.id, offsetSeconds = zone.getOffset(millis) / MILLIS)
    }

    override fun entropy(bytes: Int) = ByteArray(bytes).also(random::nextBytes)

    private companion object {
        const val MILLIS = 1000
    }
}
