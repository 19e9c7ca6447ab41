// The platform's text-to-speech: says the phase, by choice. What is said comes from the core; the voice works on the phone.
package app.attune.android.player

import android.content.Context
import android.media.AudioAttributes
import android.speech.tts.TextToSpeech
import java.util.Locale

/** A voice that is made when it is first needed. */
class Voice(private val context: Context) {
    private var speech: TextToSpeech? = null
    private var isReady = false
    private var waiting: Pair<String, String>? = null

    fun say(words: String, languageTag: String) {
        val speaking = speech
        if (speaking == null || !isReady) {
            waiting = words to languageTag
            if (speaking == null) speech = TextToSpeech(context) { status -> started(status) }
            return
        }
        // The words in another language's sounds would help nobody.
        if (speaking.setLanguage(Locale.forLanguageTag(languageTag)) < TextToSpeech.LANG_AVAILABLE) return
        speaking.speak(words, TextToSpeech.QUEUE_FLUSH, null, words)
    }

    fun hush() {
        waiting = null
        speech?.stop()
    }

    private fun started(status: Int) {
        isReady = status == TextToSpeech.SUCCESS
        if (!isReady) return
        val asMedia = AudioAttributes.Builder()
            .setUsage(AudioAttributes.USAGE_MEDIA)
            .setContentType(AudioAttributes.CONTENT_TYPE_SPEECH)
            .build()
        speech?.setAudioAttributes(asMedia)
        waiting?.let { (words, tag) -> say(words, tag) }
        waiting = null
    }
}
