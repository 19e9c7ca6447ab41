// Plays the soft tones that Tones makes. Not here: how they sound.
package app.attune.android.player

import android.media.AudioAttributes
import android.media.AudioFormat
import android.media.AudioTrack
import app.attune.ffi.PhaseKind
import app.attune.ui.player.Tones

/** Plays one tone at a time. Stays silent where the phone has no track to spare. */
class TonePlayer {
    private var track: AudioTrack? = null

    fun play(phase: PhaseKind, durationMillis: Long) {
        hush()
        val samples = Tones.of(phase, durationMillis)
        if (samples.isEmpty()) return
        val format = AudioFormat.Builder()
            .setEncoding(AudioFormat.ENCODING_PCM_16BIT)
            .setSampleRate(Tones.RATE)
            .setChannelMask(AudioFormat.CHANNEL_OUT_MONO)
            .build()
        val attributes = AudioAttributes.Builder()
            .setUsage(AudioAttributes.USAGE_MEDIA)
            .setContentType(AudioAttributes.CONTENT_TYPE_SONIFICATION)
            .build()
        val next = AudioTrack.Builder()
            .setAudioAttributes(attributes)
            .setAudioFormat(format)
            .setTransferMode(AudioTrack.MODE_STATIC)
            .setBufferSizeInBytes(samples.size * Short.SIZE_BYTES)
        try {
            track = next.build()
            track?.write(samples, 0, samples.size)
            track?.play()
        } catch (_: UnsupportedOperationException) {
            hush()
        } catch (_: IllegalStateException) {
            hush()
        }
    }

    fun hush() {
        track?.release()
        track = null
    }
}
