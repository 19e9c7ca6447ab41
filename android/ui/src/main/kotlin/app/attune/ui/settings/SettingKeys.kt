// The core's names of settings and values, as far as a screen draws one in a way of its own. Not here: which there are, what each
// may be, and its words; they come from the core.
package app.attune.ui.settings

internal const val LANGUAGE = "language"
internal const val USUAL_PULL = "usual_pull"
internal const val REMINDER = "nudge.reminder"
internal const val VOICE = "player.voice"
internal const val TONES = "player.tones"
internal const val HAPTICS = "player.haptics"

internal const val ON = "on"
internal const val OFF = "off"
