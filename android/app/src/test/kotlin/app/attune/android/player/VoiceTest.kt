package app.attune.android.player

import android.speech.tts.TextToSpeech
import android.speech.tts.TextToSpeech.Engine.KEY_FEATURE_NOT_INSTALLED
import android.speech.tts.Voice as Speaker
import app.attune.android.AttuneTestRunner
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotSame
import org.junit.Assert.assertNull
import org.junit.Assert.assertSame
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowTextToSpeech
import java.util.Locale

@RunWith(AttuneTestRunner::class)
class VoiceTest {
    private val voice = Voice(RuntimeEnvironment.getApplication())
    private val engine get() = ShadowTextToSpeech.getLastTextToSpeechInstance()
    private val spoken get() = shadowOf(engine).spokenTextList.toList()

    @Before
    fun languages() = listOf("en", "de").forEach { ShadowTextToSpeech.addLanguageAvailability(Locale.forLanguageTag(it)) }

    @Test
    fun `there is no engine before anything is to be said`() {
        assertNull(engine)
    }

    @Test
    fun `the first words wait for the engine, and only the last of them are said`() {
        voice.say("Breathe in", "en")
        voice.say("Breathe out", "en")
        assertEquals(emptyList<String>(), spoken)

        start(TextToSpeech.SUCCESS)

        assertEquals(listOf("Breathe out"), spoken)
    }

    @Test
    fun `they are said in their language, each in the place of the one before`() {
        started()
        voice.say("Einatmen", "de")

        assertEquals(Locale.forLanguageTag("de"), shadowOf(engine).currentLanguage)
        assertEquals(TextToSpeech.QUEUE_FLUSH, shadowOf(engine).queueMode)
        assertEquals("Einatmen", spoken.last())
    }

    @Test
    fun `after the exercise the engine is let go, and another says the next words`() {
        started()
        val first = engine

        voice.letGo()

        assertTrue(shadowOf(first).isShutdown)
        voice.say("Breathe out", "en")
        start(TextToSpeech.SUCCESS)
        assertNotSame(first, engine)
        assertEquals("Breathe out", spoken.last())
    }

    @Test
    fun `one engine says everything`() {
        started()
        val first = engine
        voice.say("Breathe out", "en")

        assertSame(first, engine)
    }

    @Test
    fun `words in a language that the engine does not have are not said in another one's sounds`() {
        started()
        voice.say("Inspirez", "fr")

        assertEquals(listOf("Breathe in"), spoken)
    }

    @Test
    fun `hushed, it stops, and what waited is not said`() {
        voice.say("Breathe in", "en")
        voice.hush()
        start(TextToSpeech.SUCCESS)
        assertEquals(emptyList<String>(), spoken)

        voice.say("Breathe out", "en")
        voice.hush()
        assertTrue(shadowOf(engine).isStopped)
    }

    @Test
    fun `an engine that does not start stays silent, and nothing breaks`() {
        voice.say("Breathe in", "en")
        start(TextToSpeech.ERROR)
        voice.say("Breathe out", "en")
        voice.hush()

        assertEquals(emptyList<String>(), spoken)
    }

    @Test
    fun `an engine that did not start is tried again with the next run, and then speaks`() {
        voice.say("Breathe in", "en")
        val first = engine
        start(TextToSpeech.ERROR)
        voice.hush()
        voice.say("Breathe out", "en")
        assertNotSame(first, engine)

        start(TextToSpeech.SUCCESS)
        assertEquals(listOf("Breathe out"), spoken)
    }

    @Test
    fun `a voice that needs the network gives way to one on the phone`() {
        started()
        listOf(
            voice("en", network = true, quality = Speaker.QUALITY_VERY_HIGH),
            voice("de", network = false),
            voice("en", network = false, KEY_FEATURE_NOT_INSTALLED, quality = Speaker.QUALITY_VERY_HIGH),
            voice("en", network = false),
        ).forEach(ShadowTextToSpeech::addVoice)
        engine.voice = voice("en", network = true)

        voice.say("Breathe out", "en")

        assertEquals(voice("en", network = false), shadowOf(engine).currentVoice)
        assertEquals("Breathe out", spoken.last())
    }

    @Test
    fun `where every voice needs the network nothing is said`() {
        started()
        ShadowTextToSpeech.addVoice(voice("en", network = true))
        engine.voice = voice("en", network = true)

        voice.say("Breathe out", "en")

        assertEquals(listOf("Breathe in"), spoken)
    }

    private fun voice(language: String, network: Boolean, vararg features: String, quality: Int = Speaker.QUALITY_NORMAL) =
        Speaker("$language $network", Locale.forLanguageTag(language), quality, Speaker.LATENCY_NORMAL, network, features.toSet())

    private fun started() {
        voice.say("Breathe in", "en")
        start(TextToSpeech.SUCCESS)
    }

    private fun start(status: Int) = shadowOf(engine).onInitListener.onInit(status)
}
