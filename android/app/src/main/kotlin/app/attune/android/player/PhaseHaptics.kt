// What each kind of phase feels like: told apart with eyes closed. Where the motor can compose primitives (Android 11 on), a
// phase rises and falls with the breath; elsewhere a waveform of the same shape stands in.
package app.attune.android.player

import android.content.Context
import android.os.Build
import android.os.VibrationEffect
import android.os.Vibrator
import app.attune.ffi.Haptic

/** Feels phases. Does nothing where there is no motor. */
class PhaseHaptics(context: Context) {
    private val vibrator = context.getSystemService(Vibrator::class.java)

    fun feel(haptic: Haptic, durationMillis: Long) {
        val motor = vibrator?.takeIf { it.hasVibrator() } ?: return
        val effect = motor.composed(haptic) ?: waveform(haptic, durationMillis) ?: return
        motor.vibrate(effect)
    }

    fun hush() {
        vibrator?.cancel()
    }

    private fun Vibrator.composed(haptic: Haptic): VibrationEffect? {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.R) return null
        val primitives = primitives(haptic)
        val ids = primitives.map { it.id }.toIntArray()
        if (ids.isEmpty() || !areAllPrimitivesSupported(*ids)) return null
        val composition = VibrationEffect.startComposition()
        primitives.forEach { composition.addPrimitive(it.id, it.scale, it.delayMillis) }
        return composition.compose()
    }

    internal companion object {
        /** One primitive of a composition. */
        class Primitive(val id: Int, val scale: Float, val delayMillis: Int = 0)

        /** The primitives of a phase, from Android 11 on. */
        fun primitives(haptic: Haptic): List<Primitive> = when (haptic) {
            Haptic.RISE -> listOf(
                Primitive(VibrationEffect.Composition.PRIMITIVE_SLOW_RISE, 0.5f),
                Primitive(VibrationEffect.Composition.PRIMITIVE_QUICK_RISE, 0.6f),
            )
            Haptic.FALL -> listOf(
                Primitive(VibrationEffect.Composition.PRIMITIVE_QUICK_FALL, 0.6f),
                Primitive(VibrationEffect.Composition.PRIMITIVE_QUICK_FALL, 0.3f, 200),
            )
            Haptic.TICK -> listOf(Primitive(VibrationEffect.Composition.PRIMITIVE_TICK, 1f))
            Haptic.TAP -> listOf(Primitive(VibrationEffect.Composition.PRIMITIVE_CLICK, 0.6f))
            Haptic.DOUBLE_TAP -> listOf(
                Primitive(VibrationEffect.Composition.PRIMITIVE_CLICK, 0.6f),
                Primitive(VibrationEffect.Composition.PRIMITIVE_CLICK, 0.6f, 120),
            )
            Haptic.FIRM -> listOf(Primitive(VibrationEffect.Composition.PRIMITIVE_CLICK, 1f))
            Haptic.SOFT -> listOf(Primitive(VibrationEffect.Composition.PRIMITIVE_QUICK_FALL, 0.4f))
            Haptic.PULSE -> listOf(
                Primitive(VibrationEffect.Composition.PRIMITIVE_TICK, 0.8f),
                Primitive(VibrationEffect.Composition.PRIMITIVE_TICK, 0.8f, 300),
                Primitive(VibrationEffect.Composition.PRIMITIVE_TICK, 0.8f, 300),
            )
            // Holding is the one phase that is not felt: stillness is its sign.
            Haptic.STILL -> emptyList()
        }

        /** The same as lengths and strengths; no longer than half the phase. Null: nothing is felt. */
        fun waveform(haptic: Haptic, durationMillis: Long): VibrationEffect? {
            val (lengths, strengths) = shape(haptic) ?: return null
            val most = (durationMillis / 2).coerceAtLeast(1)
            val scale = (most.toDouble() / lengths.sum()).coerceAtMost(1.0)
            val scaled = LongArray(lengths.size) { (lengths[it] * scale).toLong().coerceAtLeast(1) }
            return VibrationEffect.createWaveform(scaled, strengths, -1)
        }

        private fun shape(haptic: Haptic): Pair<LongArray, IntArray>? = when (haptic) {
            // The lengths differ, too: many a motor knows no strength but one.
            Haptic.RISE -> longArrayOf(60, 100, 120, 100, 180, 100, 240) to intArrayOf(30, 0, 60, 0, 100, 0, 150)
            Haptic.FALL -> longArrayOf(240, 100, 180, 100, 120, 100, 60) to intArrayOf(150, 0, 100, 0, 60, 0, 30)
            Haptic.TICK -> longArrayOf(30) to intArrayOf(200)
            Haptic.TAP -> longArrayOf(50) to intArrayOf(120)
            Haptic.DOUBLE_TAP -> longArrayOf(50, 100, 50) to intArrayOf(140, 0, 140)
            Haptic.FIRM -> longArrayOf(400) to intArrayOf(220)
            Haptic.SOFT -> longArrayOf(300) to intArrayOf(50)
            Haptic.PULSE -> longArrayOf(60, 240, 60, 240, 60) to intArrayOf(120, 0, 120, 0, 120)
            Haptic.STILL -> null
        }
    }
}
