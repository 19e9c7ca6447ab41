// Other apps' sound steps back while an exercise is heard, and comes back when it stands or is over; not between two cues, for
// music that swells every few seconds would be worse than none. Not here: the cues.
package app.attune.android.player

import android.content.Context
import android.media.AudioAttributes
import android.media.AudioFocusRequest
import android.media.AudioManager
import app.attune.android.service

/** Taken once, given back once. */
class AudioFocus(context: Context) {
    private val manager = context.service<AudioManager>()
    private var held: AudioFocusRequest? = null

    fun take() {
        if (held != null) return
        val asMedia = AudioAttributes.Builder()
            .setUsage(AudioAttributes.USAGE_MEDIA)
            .setContentType(AudioAttributes.CONTENT_TYPE_SPEECH)
            .build()
        val request = AudioFocusRequest.Builder(AudioManager.AUDIOFOCUS_GAIN_TRANSIENT_MAY_DUCK)
            .setAudioAttributes(asMedia)
            .build()
        if (manager.requestAudioFocus(request) == AudioManager.AUDIOFOCUS_REQUEST_GRANTED) held = request
    }

    fun giveBack() {
        held?.let(manager::abandonAudioFocusRequest)
        held = null
    }
}
