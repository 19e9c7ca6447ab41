package app.attune.android.player

import android.media.AudioFormat
import android.media.AudioTrack
import app.attune.android.AttuneTestRunner
import app.attune.ffi.PhaseKind
import app.attune.ui.player.Tones
import org.junit.After
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.annotation.Config
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements
import org.robolectric.shadows.ShadowAudioTrack
import org.robolectric.shadows.ShadowAudioTrack.OnAudioDataWrittenListener
import java.io.ByteArrayOutputStream
import java.nio.ByteBuffer
import java.nio.ByteOrder

@RunWith(AttuneTestRunner::class)
@Config(shadows = [ShadowShortTrack::class])
class TonePlayerTest {
    private val tones = TonePlayer()
    private val heard = ByteArrayOutputStream()
    private val tracks = mutableListOf<AudioTrack>()
    private val formats = mutableSetOf<AudioFormat>()
    private val listener = OnAudioDataWrittenListener { track, data, format ->
        if (track !in tracks) tracks += track
        formats += format
        heard.write(data)
    }

    @Before
    fun listen() = ShadowAudioTrack.addAudioDataListener(listener)

    @After
    fun listenNoMore() = ShadowAudioTrack.removeAudioDataListener(listener)

    @Test
    fun `every kind of phase is played as it was made`() {
        for (phase in PhaseKind.entries) {
            heard.reset()
            tones.play(phase, 500)
            assertArrayEquals("$phase", Tones.of(phase, 500), samples())
        }
        assertEquals(setOf(Tones.RATE), formats.map { it.sampleRate }.toSet())
    }

    @Test
    fun `a tone ends the one before it`() {
        tones.play(PhaseKind.INHALE, 500)
        tones.play(PhaseKind.EXHALE, 500)

        assertEquals(listOf(AudioTrack.STATE_UNINITIALIZED, AudioTrack.STATE_INITIALIZED), tracks.map { it.state })
    }

    @Test
    fun `hushed, it is gone, and hushing silence does no harm`() {
        tones.hush()
        tones.play(PhaseKind.INHALE, 500)
        tones.hush()
        tones.hush()

        assertEquals(listOf(AudioTrack.STATE_UNINITIALIZED), tracks.map { it.state })
    }

    private fun samples() = ByteBuffer.wrap(heard.toByteArray()).order(ByteOrder.nativeOrder()).asShortBuffer()
        .let { shorts -> ShortArray(shorts.remaining()).also(shorts::get) }
}

/** Robolectric's track takes bytes only. */
@Implements(AudioTrack::class)
class ShadowShortTrack : ShadowAudioTrack() {
    @Implementation
    @Suppress("FunctionName")
    fun native_write_short(samples: ShortArray, from: Int, count: Int, format: Int, blocking: Boolean): Int {
        val bytes = ByteBuffer.allocate(count * Short.SIZE_BYTES).order(ByteOrder.nativeOrder())
        bytes.asShortBuffer().put(samples, from, count)
        return native_write_byte(bytes.array(), 0, bytes.capacity(), format, blocking) / Short.SIZE_BYTES
    }
}
