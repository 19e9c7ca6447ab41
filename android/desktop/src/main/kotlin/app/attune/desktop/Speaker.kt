// Plays the soft tones that ui.player.Tones makes. Silent where there is no loudspeaker.
package app.attune.desktop

import app.attune.ffi.PhaseKind
import app.attune.ui.player.Tones
import java.nio.ByteBuffer
import java.nio.ByteOrder
import javax.sound.sampled.AudioFormat
import javax.sound.sampled.AudioSystem
import javax.sound.sampled.Clip
import javax.sound.sampled.LineUnavailableException

/** Plays one tone at a time. */
internal class Speaker {
    private var clip: Clip? = null

    fun play(phase: PhaseKind, durationMillis: Long) {
        hush()
        val samples = Tones.of(phase, durationMillis)
        val bytes = ByteBuffer.allocate(samples.size * Short.SIZE_BYTES).order(ByteOrder.LITTLE_ENDIAN)
        bytes.asShortBuffer().put(samples)
        try {
            clip = AudioSystem.getClip().apply {
                open(AudioFormat(Tones.RATE.toFloat(), Short.SIZE_BITS, 1, true, false), bytes.array(), 0, bytes.capacity())
                start()
            }
        } catch (_: LineUnavailableException) {
            // Another program has it.
        } catch (_: IllegalArgumentException) {
            // There is none.
        } catch (_: IllegalStateException) {
            // It went while it was asked for.
        }
    }

    fun hush() {
        clip?.close()
        clip = null
    }
}
