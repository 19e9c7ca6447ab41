// Plays the soft tones that Tones makes. Not here: how they sound.
package app.attune.android.player

import android.media.AudioAttributes
import android.media.AudioFormat
import android.media.AudioTrack
import app.attune.ffi.PhaseKind
import app.attune.ui.player.Tones

/** Plays one tone at a time. */
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
        track = AudioTrack.Builder()
            .setAudioAttributes(attributes)
            .setAudioFormat(format)
            .setTransferMode(AudioTrack.MODE_STATIC)
            .setBufferSizeInBytes(samples.size * Short.SIZE_BYTES)
            .build()
            .apply {
                write(samples, 0, samples.size)
                play()
            }
    }

    fun hush() {
        track?.release()
        track = null
    }
}
