package app.attune.android.player

import android.media.AudioManager
import app.attune.android.AttuneTestRunner
import app.attune.android.Process
import app.attune.android.TestApplication
import app.attune.android.service
import app.attune.ffi.PhaseKind
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertSame
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

@RunWith(AttuneTestRunner::class)
@Config(application = TestApplication::class, shadows = [ShadowShortTrack::class])
class AudioFocusTest {
    @get:Rule
    val process = Process()

    private val device get() = process.app.device
    private val audio get() = shadowOf(process.app.service<AudioManager>())

    @Test
    fun `while cues are heard other sound steps back, and comes back when they are over`() {
        for (cue in listOf({ device.say("Breathe in", "en") }, { device.sound(PhaseKind.INHALE, 500) })) {
            cue()
            val request = audio.lastAudioFocusRequest
            assertEquals(AudioManager.AUDIOFOCUS_GAIN_TRANSIENT_MAY_DUCK, request.durationHint)
            cue()
            assertSame("once, for all of them", request, audio.lastAudioFocusRequest)

            device.hush()
            assertSame(request.audioFocusRequest, audio.lastAbandonedAudioFocusRequest)
        }
    }

    @Test
    fun `an exercise that is only felt leaves other sound alone`() {
        device.hush()

        assertNull(audio.lastAudioFocusRequest)
        assertNull(audio.lastAbandonedAudioFocusRequest)
    }
}
