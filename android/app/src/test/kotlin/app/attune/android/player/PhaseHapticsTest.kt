package app.attune.android.player

import android.os.VibrationEffect
import android.os.VibrationEffect.Composition
import android.os.Vibrator
import android.os.vibrator.StepSegment
import app.attune.android.AttuneTestRunner
import app.attune.android.service
import app.attune.ffi.Haptic
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf

/** A phase of four seconds. */
private const val PHASE = 4_000L

@RunWith(AttuneTestRunner::class)
class PhaseHapticsTest {
    private val context = RuntimeEnvironment.getApplication()
    private val motor = shadowOf(context.service<Vibrator>())
    private val felt = Haptic.entries - Haptic.STILL

    @Test
    fun `a motor that composes plays the primitives of the phase`() {
        motor.setSupportedPrimitives(primitives)

        PhaseHaptics(context).feel(Haptic.RISE, PHASE)

        val played = motor.primitiveSegmentsInPrimitiveEffects.orEmpty().map { it.id }
        assertEquals(listOf(Composition.PRIMITIVE_SLOW_RISE, Composition.PRIMITIVE_QUICK_RISE), played)
    }

    @Test
    fun `one that lacks a primitive plays a waveform in its place`() {
        motor.setSupportedPrimitives(primitives - Composition.PRIMITIVE_QUICK_RISE)

        PhaseHaptics(context).feel(Haptic.RISE, PHASE)

        assertTrue(motor.isVibrating)
        assertTrue(motor.primitiveSegmentsInPrimitiveEffects.isNullOrEmpty())
    }

    @Test
    fun `where there is no motor nothing happens`() {
        motor.setHasVibrator(false)

        felt.forEach { PhaseHaptics(context).feel(it, PHASE) }

        assertFalse(motor.isVibrating)
    }

    @Test
    fun `stillness is not felt, whatever the motor can`() {
        PhaseHaptics(context).feel(Haptic.STILL, PHASE)
        motor.setSupportedPrimitives(primitives)
        PhaseHaptics(context).feel(Haptic.STILL, PHASE)

        assertFalse(motor.isVibrating)
        assertNull(PhaseHaptics.waveform(Haptic.STILL, PHASE))
    }

    @Test
    fun `each kind of phase feels like no other, composed`() {
        val compositions = felt.map { haptic -> PhaseHaptics.primitives(haptic).map { Triple(it.id, it.scale, it.delayMillis) } }

        assertEquals(felt.size, compositions.toSet().size)
    }

    @Test
    fun `each kind feels like no other as a waveform, also where the motor knows one strength only`() {
        val onAndOff = felt.map { haptic -> steps(haptic, PHASE).map { (millis, strength) -> millis to (strength > 0) } }

        assertEquals(felt.size, onAndOff.toSet().size)
    }

    @Test
    fun `no waveform is longer than its phase, however short that is`() {
        for (phase in listOf(20L, 100L, 500L, 1_000L, PHASE, 60_000L)) {
            for (haptic in felt) {
                val length = steps(haptic, phase).sumOf { it.first }
                assertTrue("$haptic of $phase ms: $length", length <= phase)
            }
        }
    }

    @Test
    fun `hushed, it stops`() {
        PhaseHaptics(context).run {
            feel(Haptic.FIRM, PHASE)
            hush()
        }

        assertTrue(motor.isCancelled)
        assertFalse(motor.isVibrating)
    }

    private val primitives = listOf(
        Composition.PRIMITIVE_CLICK,
        Composition.PRIMITIVE_TICK,
        Composition.PRIMITIVE_SLOW_RISE,
        Composition.PRIMITIVE_QUICK_RISE,
        Composition.PRIMITIVE_QUICK_FALL,
    )

    /** Lengths and strengths. */
    private fun steps(haptic: Haptic, phase: Long): List<Pair<Long, Float>> {
        val effect = PhaseHaptics.waveform(haptic, phase) as VibrationEffect.Composed
        return effect.segments.map { it as StepSegment }.map { it.duration to it.amplitude }
    }
}
