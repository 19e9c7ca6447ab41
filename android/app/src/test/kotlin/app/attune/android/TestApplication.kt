// The process under test: the real one, with a clock that a test sets. Not here: the framework (Robolectric has it).
package app.attune.android

import app.attune.core.Present
import app.attune.ffi.Now
import java.time.Duration
import java.time.ZoneId
import java.time.ZonedDateTime
import java.util.Random

/** What the core takes as the present, as a test says. */
class HandSetPresent : Present {
    private val random = Random(7)
    var time: ZonedDateTime = ZonedDateTime.of(2026, 3, 10, 8, 0, 0, 0, ZoneId.of("Europe/Berlin"))

    /** What random bytes wait for: a store is not opened without them. */
    var beforeEntropy: () -> Unit = {}

    fun goOn(by: Duration) {
        time += by
    }

    override fun now() = Now(time.toInstant().toEpochMilli(), time.zone.id, time.offset.totalSeconds)

    override fun entropy(bytes: Int): ByteArray {
        beforeEntropy()
        return ByteArray(bytes).also(random::nextBytes)
    }
}

class TestApplication : AttuneApplication() {
    override val present = HandSetPresent()
}
