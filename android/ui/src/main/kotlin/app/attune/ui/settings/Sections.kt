// The words of the headings of Settings. Not here: which setting stands under which; it comes with it.
package app.attune.ui.settings

import app.attune.ffi.SettingSection
import app.attune.ffi.SettingsLabels

internal fun SettingSection.title(labels: SettingsLabels): String = when (this) {
    SettingSection.YOU -> labels.you
    SettingSection.DISPLAY -> labels.display
    SettingSection.REMINDERS -> labels.reminders
    SettingSection.BREATHING -> labels.breathing
    SettingSection.PRIVACY -> labels.privacy
}
