// When a screen reads what it shows: the app speaks another language, moments changed, or the pages over it are closed. Not here:
// reading it.
import AttuneKit

struct ReadWhen: Equatable {
    private let languageTag: String?
    private let revision: Int
    private let isOnTop: Bool

    @MainActor init(_ app: AppModel) {
        (languageTag, revision, isOnTop) = (app.labels?.common.languageTag, app.revision, app.pages.isEmpty)
    }
}
