// Under which heading a setting stands. Not here: its words, which come with it.
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

/** The heading of a setting, by the first part of its name; one that is not known yet stands with the person. */
internal fun SettingView.section(): Section = when (key.substringBefore('.')) {
    "language", "theme", "reduced_motion" -> Section.DISPLAY
    "nudge" -> Section.REMINDERS
    "player", "gate" -> Section.BREATHING
    "lock", "private_screen" -> Section.PRIVACY
    else -> Section.YOU
}
