// Stories of settings and the language.
package app.attune.core

import app.attune.ffi.Language
import app.attune.ffi.Pull
import app.attune.ffi.labels
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test

class SettingsTest {
    @get:Rule
    val desk = Desk()
    private val attune get() = desk.attune

    @Test
    fun `every setting shows its value among its choices, and takes each of them`() {
        val screen = attune.settingsView()
        assertTrue("${screen.size}", screen.size > 8)
        for (setting in screen.filter { it.choices.isNotEmpty() && !it.key.startsWith("gate.") }) {
            assertTrue("$setting", setting.choices.any { it.value == setting.value })
            for (choice in setting.choices) {
                assertEquals(choice.value, attune.set(setting.key, choice.value).single { it.key == setting.key }.value)
            }
        }
    }

    @Test
    fun `what was set is what a front end goes by`() {
        attune.set("usual_pull", "reaching")
        attune.set("nudge.reminder", "on")
        attune.set("nudge.time", "19:30")
        val settings = attune.settings()
        assertEquals(Pull.REACHING, settings.usualPull)
        assertEquals(true to "19:30", settings.reminder.on to settings.reminder.time)
    }

    @Test
    fun `the device changes its language, which counts only while none was set`() {
        attune.deviceSpeaks("de-AT")
        assertEquals(Language.DE to labels("de"), attune.language() to attune.labels())
        attune.set("language", "de")
        attune.deviceSpeaks("en-US")
        assertEquals(Language.DE to Language.DE, attune.language() to attune.settings().language)
    }

    @Test
    fun `the language is the device's until one is set, and every word follows`() {
        assertEquals(Language.EN to labels("en"), attune.language() to attune.labels())
        val screen = attune.set("language", "de")
        assertEquals(Language.DE to labels("de"), attune.language() to attune.labels())
        assertEquals(screen, attune.settingsView())
    }
}
