package app.attune.android

import android.content.pm.ShortcutManager
import app.attune.ffi.Labels
import app.attune.ffi.labels
import org.junit.Assert.assertEquals
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config

@RunWith(AttuneTestRunner::class)
@Config(application = TestApplication::class)
class LanguageTest {
    @get:Rule
    val process = Process()

    private val app get() = process.app

    @Test
    fun `it speaks the phone's language, and follows it to another one while it is open`() {
        process.open()
        assertEquals(labels("en"), process.shown.labels)

        phoneSpeaks("de")

        process.until("German words") { process.shown.labels == labels("de") }
    }

    @Test
    fun `the launcher has two shortcuts, in the same words, and they are renamed with them`() {
        process.open()
        assertEquals(shortcutsOf(labels("en")), shortcuts())

        phoneSpeaks("de")

        process.until("German shortcuts") { shortcuts() == shortcutsOf(labels("de")) }
    }

    @Test
    fun `they are renamed as well when the person chooses another language than the phone's`() {
        process.open()

        process.ask { it.set("language", "de") }
        app.model.settingsChanged()

        process.until("German shortcuts") { shortcuts() == shortcutsOf(labels("de")) }
    }

    @Test
    fun `each shortcut opens us for what it says`() {
        process.open()

        val wishes = app.service<ShortcutManager>().dynamicShortcuts.associate { it.id to OpenApp.read(it.intent) }

        assertEquals(mapOf("log" to OpenApp.ToLog, "pause" to OpenApp.ToPause), wishes)
    }

    private fun shortcutsOf(labels: Labels) = mapOf("log" to labels.widget.log, "pause" to labels.navigation.pause)

    private fun shortcuts() = app.service<ShortcutManager>().dynamicShortcuts.associate { it.id to it.shortLabel.toString() }

    private fun phoneSpeaks(language: String) {
        RuntimeEnvironment.setQualifiers("+$language")
        app.onConfigurationChanged(app.resources.configuration)
    }
}
