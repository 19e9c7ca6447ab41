// The platform's text-to-speech: says the phase, by choice. What is said comes from the core, and no voice is used that would
// send it elsewhere to be spoken.
package app.attune.android.player

import android.content.Context
import android.media.AudioAttributes
import android.speech.tts.TextToSpeech
import java.util.Locale

/** A voice that is made when it is first needed. */
class Voice(private val context: Context) {
    private var speech: TextToSpeech? = null
    private var isReady = false
    private var hasFailed = false
    private var waiting: Pair<String, String>? = null

    fun say(words: String, languageTag: String) {
        val speaking = speech
        if (speaking == null || !isReady) {
            waiting = words to languageTag
            if (speaking == null) speech = TextToSpeech(context) { status -> started(status) }
            return
        }
        if (speaks(speaking, Locale.forLanguageTag(languageTag))) speaking.speak(words, TextToSpeech.QUEUE_FLUSH, null, words)
    }

    /** Is still; an engine that did not start is tried once more with the next words. */
    fun hush() {
        waiting = null
        if (hasFailed) letGo() else speech?.stop()
    }

    /** The exercise is over: the engine is let go, and made anew with the next words. */
    fun letGo() {
        waiting = null
        speech?.shutdown()
        speech = null
        isReady = false
        hasFailed = false
    }

    /** Has [speaking] speak [language] here, on the phone; false where it can't. */
    private fun speaks(speaking: TextToSpeech, language: Locale): Boolean {
        // The words in another language's sounds would help nobody.
        if (speaking.setLanguage(language) < TextToSpeech.LANG_AVAILABLE) return false
        if (speaking.voice?.isNetworkConnectionRequired != true) return true
        val best = speaking.voices.orEmpty()
            .filter { it.locale.language == language.language && !it.isNetworkConnectionRequired }
            .filterNot { TextToSpeech.Engine.KEY_FEATURE_NOT_INSTALLED in it.features.orEmpty() }
            .maxByOrNull { it.quality } ?: return false
        return speaking.setVoice(best) == TextToSpeech.SUCCESS
    }

    private fun started(status: Int) {
        isReady = status == TextToSpeech.SUCCESS
        hasFailed = !isReady
        if (hasFailed) return
        val asMedia = AudioAttributes.Builder()
            .setUsage(AudioAttributes.USAGE_MEDIA)
            .setContentType(AudioAttributes.CONTENT_TYPE_SPEECH)
            .build()
        speech?.setAudioAttributes(asMedia)
        waiting?.let { (words, tag) -> say(words, tag) }
        waiting = null
    }
}
