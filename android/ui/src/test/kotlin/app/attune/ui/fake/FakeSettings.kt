// The settings of the core that lives in memory. Not here: their rules.
package app.attune.ui.fake

import app.attune.ffi.Choice
import app.attune.ffi.Gate
import app.attune.ffi.GateState
import app.attune.ffi.Language
import app.attune.ffi.Pull
import app.attune.ffi.Reminder
import app.attune.ffi.SettingNeeds
import app.attune.ffi.SettingSection
import app.attune.ffi.SettingView
import app.attune.ffi.Settings
import app.attune.ffi.Theme

/** Values by name; what was never set has the first of its choices. */
class FakeSettings(private val locale: String) {
    val values = mutableMapOf<String, String>()

    val language: String get() = of("language").takeIf { it != "device" } ?: locale

    private fun of(key: String) = values[key] ?: ALL.getValue(key).choices.first().first

    fun all() = Settings(
        language = when (of("language")) {
            "en" -> Language.EN
            "de" -> Language.DE
            else -> null
        },
        usualPull = Pull.valueOf(of("usual_pull").uppercase()),
        theme = Theme.valueOf(of("theme").uppercase()),
        reducedMotion = of("reduced_motion") == "on",
        reminder = Reminder(of("nudge.reminder") == "on", of("nudge.time")),
        voice = of("player.voice") == "on",
        tones = of("player.tones") == "on",
        haptics = of("player.haptics") == "on",
        lockMinutes = of("lock").toUIntOrNull(),
        privateScreen = of("private_screen") == "on",
        gateHolds = GateState.UNASKED,
        gateCold = GateState.UNASKED,
    )

    fun views() = ALL.map { (key, kept) ->
        SettingView(
            key = key,
            value = of(key),
            title = kept.title.of(language),
            choices = kept.choices.map { (value, title) -> Choice(value, title.of(language)) },
            section = kept.section,
            needs = kept.needs,
            gate = kept.gate,
        )
    }

    private class Kept(
        val title: Spoken,
        vararg val choices: Pair<String, Spoken>,
        val section: SettingSection = SettingSection.DISPLAY,
        val needs: SettingNeeds = SettingNeeds.NOTHING,
        val gate: Gate? = null,
    )

    private companion object {
        val OFF = "off" to Spoken("off", "aus")
        val ON = "on" to Spoken("on", "an")
        val DEVICE = "device" to Spoken("as on this device", "wie auf diesem Gerät")
        val UNASKED = "unasked" to Spoken("questions not asked yet", "noch nicht gefragt")
        val HALF_HOURS = (16..43).map { "%02d:%02d".format(it / 2, it % 2 * 30) }.sortedBy { it != "20:00" }

        val ALL = mapOf(
            "language" to Kept(
                Spoken("Language", "Sprache"),
                DEVICE,
                "en" to Spoken("English", "English"),
                "de" to Spoken("Deutsch", "Deutsch"),
            ),
            "usual_pull" to Kept(
                Spoken("The pull I know from myself", "Wohin es mich meistens zieht"),
                "unsure" to Spoken("it depends", "kommt drauf an"),
                "reaching" to Spoken("reaching", "hin"),
                "both" to Spoken("both", "beides"),
                "pulling_away" to Spoken("pulling away", "weg"),
                section = SettingSection.YOU,
            ),
            "theme" to Kept(
                Spoken("Light or dark", "Hell oder dunkel"),
                DEVICE,
                "light" to Spoken("light", "hell"),
                "dark" to Spoken("dark", "dunkel"),
                needs = SettingNeeds.WINDOW,
            ),
            "reduced_motion" to Kept(Spoken("Less motion", "Weniger Bewegung"), OFF, ON),
            "nudge.reminder" to Kept(
                Spoken("The daily nudge as a notification", "Der tägliche Anstoß als Mitteilung"),
                OFF,
                ON,
                section = SettingSection.REMINDERS,
                needs = SettingNeeds.PHONE,
            ),
            "nudge.time" to Kept(
                Spoken("When it comes", "Wann er kommt"),
                *HALF_HOURS.map { it to Spoken(it, it) }.toTypedArray(),
                section = SettingSection.REMINDERS,
                needs = SettingNeeds.PHONE,
            ),
            "player.voice" to heard(Spoken("Speak each step", "Jeden Schritt ansagen")),
            "player.tones" to heard(Spoken("A soft tone for each step", "Ein leiser Ton zu jedem Schritt")),
            "player.haptics" to Kept(
                Spoken("Feel each step", "Jeden Schritt spüren"),
                ON,
                OFF,
                section = SettingSection.BREATHING,
                needs = SettingNeeds.PHONE,
            ),
            "lock" to Kept(
                Spoken("Ask who’s there", "Fragen, wer da ist"),
                "off" to Spoken("never", "nie"),
                "0" to Spoken("at once", "sofort"),
                "5" to Spoken("after 5 minutes", "nach 5 Minuten"),
                section = SettingSection.PRIVACY,
                needs = SettingNeeds.PHONE,
            ),
            "private_screen" to Kept(
                Spoken("Hide this app’s screen from others", "Den Bildschirm vor anderen verbergen"),
                "on" to Spoken(
                    "on: no pictures of it, nothing among recent apps",
                    "an: keine Bilder davon, nichts bei den letzten Apps",
                ),
                OFF,
                section = SettingSection.PRIVACY,
                needs = SettingNeeds.PHONE,
            ),
            "gate.holds" to checked(Spoken("Exercises that hold the breath", "Übungen mit Atemanhalten"), Gate.HOLDS),
            "gate.cold" to checked(Spoken("Cold on the face", "Kälte im Gesicht"), Gate.COLD),
        )

        private fun heard(title: Spoken) =
            Kept(title, OFF, ON, section = SettingSection.BREATHING, needs = SettingNeeds.WINDOW)

        private fun checked(title: Spoken, gate: Gate) =
            Kept(title, UNASKED, section = SettingSection.BREATHING, gate = gate)
    }
}
