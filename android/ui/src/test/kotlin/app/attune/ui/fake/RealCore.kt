// The core itself, at a fixed time: for screens that are tested with what it really says. Not here: a core that only pretends.
package app.attune.ui.fake

import app.attune.core.Present
import app.attune.core.RustCore
import app.attune.ffi.Now
import kotlinx.coroutines.Dispatchers
import java.nio.file.Path
import kotlin.io.path.createDirectories
import kotlin.random.Random

/** Thursday, 26 November 2026, 21:40 in Berlin; what is random is the same every time. */
class FixedPresent : Present {
    private val random = Random(26)

    override fun now() = Now(utcMillis = 1_795_725_600_000, zone = "Europe/Berlin", offsetSeconds = 3600)

    override fun entropy(bytes: Int) = random.nextBytes(bytes)
}

/** A made-up person's twelve weeks. It answers on the thread that asks. */
suspend fun demoCore(locale: String): RustCore = RustCore.demo(locale, FixedPresent(), Dispatchers.Unconfined)

/** A new store in [dir]. It answers on the thread that asks. */
suspend fun newCore(locale: String, dir: Path): RustCore =
    RustCore.open(dir.createDirectories().toString(), locale, FixedPresent(), Dispatchers.Unconfined) { ByteArray(KEY_BYTES) { 7 } }!!

private const val KEY_BYTES = 32
