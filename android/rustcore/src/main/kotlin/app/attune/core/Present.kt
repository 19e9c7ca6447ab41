// Where the present, the zone and random bytes come from: the only place in the front end that reads them for the core.
package app.attune.core

import app.attune.ffi.Now
import java.security.SecureRandom
import java.time.Clock
import java.time.ZoneId

/** The clock, the zone and randomness, as the core takes them. */
interface Present {
    fun now(): Now

    fun entropy(bytes: Int): ByteArray
}

/** The device's own. The zone is asked each time: a person travels. */
class DevicePresent(private val clock: Clock = Clock.systemUTC(), private val zone: () -> ZoneId = ZoneId::systemDefault) :
    Present {
    private val random = SecureRandom()

    override fun now() = Now(utcMillis = clock.millis(), zone = zone().id)

    override fun entropy(bytes: Int) = ByteArray(bytes).also(random::nextBytes)
}
