// "Start a pause": opens the app where Pause plays at once.
import AppIntents

struct StartPauseIntent: AppIntent {
    static let title: LocalizedStringResource = "widget.startPause"
    static let openAppWhenRun = true

    @MainActor func perform() async throws -> some IntentResult {
        Wishes.shared.pause = true
        return .result()
    }
}
