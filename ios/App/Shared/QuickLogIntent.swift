// "Log a tense moment", for the widget, the control, the Action Button, Shortcuts and Siri: one tap, sealed into the inbox, also
// while the phone is locked. Not here: what becomes of it (the app takes it in when it is next open).
import AppIntents
import AttuneBindings
import AttuneKit
import Foundation

struct QuickLogIntent: AppIntent {
    static let title: LocalizedStringResource = "widget.logTense"
    static let authenticationPolicy = IntentAuthenticationPolicy.alwaysAllowed

    func perform() async throws -> some IntentResult & ProvidesDialog {
        do {
            guard let inbox = SharedFolder.inbox, try await inbox.drop(QuickLog(kind: .tension)) else {
                return .result(dialog: "widget.notSaved")
            }
            return .result(dialog: "widget.saved")
        } catch {
            return .result(dialog: "\(errorWords(error: error, locale: Locale.preferredLanguages.first ?? ""))")
        }
    }
}
