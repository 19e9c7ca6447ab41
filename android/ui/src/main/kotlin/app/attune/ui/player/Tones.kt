// The soft tone of each phase, made as samples: rising for in, a short bright one for the sip more, steady for a hold, falling
// for out, two taps for getting ready. All fade in and out, so that nothing clicks. Not here: playing them (the device does).
package app.attune.ui.player

import app.attune.ffi.PhaseKind
import kotlin.math.PI
import kotlin.math.cos
import kotlin.math.exp
import kotlin.math.roundToInt
import kotlin.math.sin

/** Makes 16-bit mono samples. */
object Tones {
    /** Samples a second. */
    const val RATE = 22_050

    /** The tone of a phase that lasts [durationMillis]: at least a tenth of a second, at most twenty. */
    fun of(phase: PhaseKind, durationMillis: Long): ShortArray {
        val millis = durationMillis.coerceIn(LEAST_MILLIS, MOST_MILLIS)
        return when (phase) {
            PhaseKind.INHALE -> glide(millis, LOW, HIGH)
            PhaseKind.TOP_UP -> glide(millis, HIGH, BRIGHT)
            PhaseKind.HOLD -> glide(millis, STEADY, STEADY, loud = 0.5)
            PhaseKind.EXHALE -> glide(millis, HIGH, LOW)
            PhaseKind.READY -> taps(millis, STEADY, 2)
            PhaseKind.TENSE -> taps(millis, LOW, 3)
            PhaseKind.RELEASE -> glide(millis, STEADY, DEEP, loud = 0.8)
            PhaseKind.NOTICE -> taps(millis, HIGH, 1)
            PhaseKind.SAY -> taps(millis, BRIGHT, 1)
            PhaseKind.COOL -> taps(millis, DEEP, 4)
        }
    }

    /** From one pitch to another, eased, over the whole phase. */
    private fun glide(millis: Long, from: Double, to: Double, loud: Double = 1.0): ShortArray {
        val count = samples(millis)
        var turn = 0.0
        return ShortArray(count) { place ->
            val eased = (1 - cos(PI * place / count)) / 2
            turn += 2 * PI * (from + (to - from) * eased) / RATE
            sample(loud * voice(turn) * fade(place, count, samples(FADE_MILLIS)))
        }
    }

    /** Soft taps at the start, each dying away, then silence. */
    private fun taps(millis: Long, pitch: Double, number: Int): ShortArray {
        val count = samples(millis)
        val apart = minOf(samples(TAP_APART_MILLIS), count / number)
        return ShortArray(count) { place ->
            val tap = (place / apart).coerceAtMost(number - 1)
            val since = place - tap * apart
            val length = if (tap == number - 1) count - tap * apart else apart
            val seconds = since.toDouble() / RATE
            sample(voice(2 * PI * pitch * seconds) * exp(-TAP_DECAY * seconds) * fade(since, length, samples(TAP_FADE_MILLIS)))
        }
    }

    /** A sine with a little of its octave: round, not shrill. */
    private fun voice(turn: Double) = (sin(turn) + OCTAVE * sin(2 * turn)) / (1 + OCTAVE)

    /** Nothing at both ends, slow in between. */
    private fun fade(place: Int, count: Int, length: Int): Double {
        val edge = minOf(place, count - 1 - place).toDouble()
        val part = (edge / minOf(length, count / 2).coerceAtLeast(1)).coerceIn(0.0, 1.0)
        return (1 - cos(PI * part)) / 2
    }

    private fun sample(value: Double): Short = (value * LOUDEST).roundToInt().toShort()

    private fun samples(millis: Long): Int = (millis * RATE / MILLIS).toInt()

    private const val DEEP = 130.81
    private const val LOW = 174.61
    private const val STEADY = 220.0
    private const val HIGH = 261.63
    private const val BRIGHT = 329.63

    /** Well under full scale: soft. */
    private const val LOUDEST = 9_000
    private const val OCTAVE = 0.18
    private const val FADE_MILLIS = 250L
    private const val TAP_FADE_MILLIS = 12L
    private const val TAP_APART_MILLIS = 260L
    private const val TAP_DECAY = 9.0
    private const val LEAST_MILLIS = 100L
    private const val MOST_MILLIS = 20_000L
    private const val MILLIS = 1_000L
}
