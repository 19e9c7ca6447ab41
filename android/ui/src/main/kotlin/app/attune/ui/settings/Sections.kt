// Under which heading a setting stands, and where only a phone can do what it says. Not here: its words, which come with it.
package app.attune.ui.settings

import app.attune.ffi.SettingView
import app.attune.ffi.SettingsLabels

/** The headings, in their order. */
internal enum class Section { YOU, DISPLAY, REMINDERS, BREATHING, PRIVACY }

internal fun Section.title(labels: SettingsLabels): String = when (this) {
    Section.YOU -> labels.you
    Section.DISPLAY -> labels.display
    Section.REMINDERS -> labels.reminders
    Section.BREATHING -> labels.breathing
    Section.PRIVACY -> labels.privacy
}

/** The heading of a setting; one that is not known yet stands with the person. */
internal fun SettingView.section(): Section = when (key) {
    LANGUAGE, THEME, REDUCED_MOTION -> Section.DISPLAY
    REMINDER, REMINDER_TIME -> Section.REMINDERS
    VOICE, TONES, HAPTICS, HOLDS, COLD -> Section.BREATHING
    LOCK, PRIVATE_SCREEN -> Section.PRIVACY
    else -> Section.YOU
}

/** Whether it takes what a phone alone has: reminders, a motor, a lock of its own, a screen that can be hidden. */
internal fun SettingView.needsPhone(): Boolean = key == HAPTICS || section() in listOf(Section.REMINDERS, Section.PRIVACY)
