// The app as a whole: whether the store is open, the words and looks that hold everywhere, and deleting everything. Not here:
// where the person is (`AppPlaces`), what a tap does (`AppActs`), what a single screen knows, and any rule.
import AttuneBindings
import Observation

/// What opening a store comes to.
public enum Opening: Sendable {
    case done(Core)
    /// It could not be opened: `sentence` says why and what to do, `again` is the word for another try; no `title` where the
    /// words themselves are missing.
    case failed(sentence: String, again: String, title: String? = nil)
}

/// A sentence at the edge of the screen. `number` tells two alike apart.
public struct Message: Equatable, Sendable {
    public let sentence: String
    /// The moment to which what was last done can be taken back.
    public let undoes: String?

    public var canUndo: Bool { undoes != nil }

    public let number: Int
}

/// Opens the store once and moves between screens. What a tap began it holds until that is done, also when its page is gone.
@MainActor @Observable
public final class AppModel {
    /// What the app as a whole shows.
    public enum State: Sendable {
        /// The store is being opened: no words yet, they come from the core.
        case opening
        /// It could not be opened, or was shut down: `tryAgain` is the way on.
        case failed(sentence: String, again: String, title: String?)
        case ready(Ready)
    }

    /// The open app. Where another `core` is open, every screen is another one.
    public struct Ready: Sendable {
        public let core: Core
        public let labels: Labels
        /// What the core said when it was opened, or its words or looks changed.
        public let start: Start
        /// The two questions of the first start are still to be asked.
        public let firstStart: Bool

        public var settings: Settings { start.settings }
        /// What Today shows first; its own model reads it anew later.
        public var today: Today { start.today }
    }

    public internal(set) var state = State.opening
    public internal(set) var tab = Tab.today
    /// Pages over the main screen, the topmost last.
    public internal(set) var pages: [Page] = []
    /// What was just done, in the core's words, with what takes it back if something does.
    public internal(set) var message: Message?
    /// Grows when moments changed behind the screen's back, or the app was away: what is shown is read anew.
    public private(set) var revision = 0
    /// Grows with every tap on Pause.
    public internal(set) var pauses = 0
    /// A cover lies over everything until the person has shown who they are. Asking them is the app's.
    public private(set) var isLocked = false

    @ObservationIgnored private let opening: @Sendable () async -> Opening
    @ObservationIgnored private let wipe: @Sendable () async throws -> Void
    @ObservationIgnored var keepers: [Page: any Keeper] = [:]
    @ObservationIgnored var runs: [SessionWish: Run] = [:]
    @ObservationIgnored var pausing: (core: Core, model: PauseModel)?
    @ObservationIgnored var acts: [Int: Task<Void, Never>] = [:]
    @ObservationIgnored var actsBegun = 0
    @ObservationIgnored var isLogging = false
    @ObservationIgnored var beingDeleted: Set<String> = []
    @ObservationIgnored var hasComeBack = false
    @ObservationIgnored private var messages = 0

    /// The form for a pattern of one's own.
    @ObservationIgnored public private(set) lazy var ownForm = OwnModel(app: self)

    /// `open` opens the store; `wipe` shuts the open one down, removes it, and forgets its key when it has.
    public init(open: @escaping @Sendable () async -> Opening, wipe: @escaping @Sendable () async throws -> Void) {
        (opening, self.wipe) = (open, wipe)
        hold { await self.start() }
    }

    /// The open app; nil until it is.
    public var ready: Ready? {
        if case .ready(let ready) = state { ready } else { nil }
    }

    /// The open core; nil until it is.
    public var core: Core? { ready?.core }

    /// Every word of the interface; nil until the core is open.
    public var labels: Labels? { ready?.labels }

    public var isFirstStart: Bool { ready?.firstStart ?? false }

    /// Opens once more, after the person has put right what was wrong. Places, and what was typed, are as they were.
    public func tryAgain() {
        guard case .failed = state else { return }
        state = .opening
        hold { await self.start() }
    }

    /// Deletes everything for good and begins anew, which is said; where it fails, that is said over what is left.
    public func deleteEverything() {
        guard let ready else { return }
        state = .opening
        (tab, pages, keepers, runs, message) = (.today, [], [:], [:], nil)
        ownForm = OwnModel(app: self)
        hold {
            let sentence: String
            do {
                try await self.wipe()
                sentence = ready.labels.data.deleteAllDone
            } catch {
                sentence = await ready.core.words(code(error))
            }
            await self.start()
            self.say(sentence)
        }
    }

    /// Covers everything, or takes the cover away.
    public func lock(_ on: Bool) { isLocked = on }

    /// The app is seen again, or what moments there are has changed: screens read anew.
    public func lookAgain() { revision += 1 }

    /// Language or looks were changed.
    public func settingsChanged() { doing { try await self.readAnew($0) } }

    /// Ends the first start, answered or skipped.
    public func firstStartIsOver() {
        doing { core in
            try await core.startIsOver()
            try await self.readAnew(core)
        }
    }

    public func say(_ sentence: String, undoes: String? = nil) {
        guard ready != nil else { return }
        messages += 1
        message = Message(sentence: sentence, undoes: undoes, number: messages)
    }

    /// It was shown long enough, or put away.
    public func seen(_ message: Message) {
        if self.message == message { self.message = nil }
    }

    /// The store was shut down under the open app: it can only be opened anew.
    func isShutDown(_ core: Core, _ sentence: String) {
        guard let ready, ready.core === core else { return }
        let words = ready.labels.trouble
        state = .failed(sentence: sentence, again: words.tryAgain, title: words.title)
    }

    private func start() async {
        state = switch await opening() {
        case .failed(let sentence, let again, let title): .failed(sentence: sentence, again: again, title: title)
        case .done(let core): await opened(core)
        }
        lookAgain()
    }

    private func opened(_ core: Core) async -> State {
        let labels = await core.labels()
        do {
            let start = try await core.start()
            return .ready(Ready(core: core, labels: labels, start: start, firstStart: start.firstStart))
        } catch {
            return .failed(sentence: await core.words(code(error)), again: labels.trouble.tryAgain, title: labels.trouble.title)
        }
    }

    private func readAnew(_ core: Core) async throws {
        let (labels, start) = (await core.labels(), try await core.start())
        guard let before = ready, before.core === core else { return }
        state = .ready(Ready(core: core, labels: labels, start: start, firstStart: start.firstStart))
    }
}
