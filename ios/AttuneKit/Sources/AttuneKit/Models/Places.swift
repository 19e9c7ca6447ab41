// Where a person can be: four main screens, and the pages that lie over them. Not here: what is drawn there.
import AttuneBindings

/// The main screens, in the order in which they stand at the bottom.
public enum Tab: String, CaseIterable, Sendable {
    case today, breathe, pattern, together
}

/// A page over a main screen. Back closes it.
public enum Page: Hashable, Sendable {
    /// A moment that was just saved: pull and heat, and the rest if wanted.
    case log(moment: String)
    /// A moment's details.
    case details(moment: String)
    case history
    case settings
    /// An exercise, from before to after.
    case player(SessionWish)
    /// The hard moment, from its first breath on.
    case pause
    /// A self-check; passed, it leads on to `then`.
    case selfCheck(Gate, then: SessionWish?)
    /// A breathing pattern of one's own.
    case ownExercise
}

/// A main screen, and the pages over it, the topmost last.
public struct Place: Equatable, Sendable {
    public let tab: Tab
    public let pages: [Page]

    public init(tab: Tab = .today, pages: [Page] = []) {
        self.tab = tab
        self.pages = pages
    }
}

extension Labels {
    /// What a main screen is called.
    public func title(_ tab: Tab) -> String {
        switch tab {
        case .today: navigation.today
        case .breathe: navigation.breathe
        case .pattern: navigation.pattern
        case .together: navigation.together
        }
    }

    /// What a page is called.
    public func title(_ page: Page) -> String {
        switch page {
        case .log: navigation.log
        case .details: log.details
        case .history: navigation.history
        case .settings: navigation.settings
        case .player, .selfCheck: navigation.breathe
        case .pause: navigation.pause
        case .ownExercise: breathe.ownTitle
        }
    }
}
