// What Shortcuts, Siri and the Action Button are offered. The phrases' words are the core's, in AppShortcuts.xcstrings.
import AppIntents

struct AttuneShortcuts: AppShortcutsProvider {
    static var appShortcuts: [AppShortcut] {
        AppShortcut(
            intent: QuickLogIntent(), phrases: ["log tense \(.applicationName)"], shortTitle: "widget.logTense",
            systemImageName: "circle.circle"
        )
        AppShortcut(
            intent: StartPauseIntent(), phrases: ["start pause \(.applicationName)"], shortTitle: "widget.startPause",
            systemImageName: "pause.circle"
        )
    }
}
