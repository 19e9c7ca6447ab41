// Moving between screens, and keeping what was typed before a page is left. Not here: what a tap does to the log (`AppActs`).
import AttuneBindings

/// A page's model that holds something typed and not kept yet.
@MainActor
protocol Keeper: AnyObject {
    /// Keeps it; false where something was refused, and the page then says why.
    func keep() async -> Bool

    /// The same, before the page is left. What was refused once holds the page no more when it is asked again.
    func keepToLeave() async -> Bool
}

extension AppModel {
    /// Where the person is.
    public var place: Place { Place(tab: tab, pages: pages) }

    /// What the screen on top is called; nil while there are no words.
    public var title: String? {
        guard let labels else { return nil }
        if let page = pages.last { return labels.title(page) }
        return isFirstStart ? labels.firstStart.title : labels.title(tab)
    }

    /// A killed app goes back to where it was, under whatever it was opened for meanwhile. Once: a scene that was only put aside
    /// has not left.
    public func comeBack(to left: Place) {
        guard !hasComeBack else { return }
        hasComeBack = true
        tab = left.tab
        pages = left.pages.filter { !pages.contains($0) } + pages
    }

    public func show(_ tab: Tab) {
        left(pages) {
            self.tab = tab
            self.pages = []
        }
    }

    /// Opens a page on top; where it is there already, it stays as it is.
    public func open(_ page: Page) {
        guard ready != nil, pages.last != page else { return }
        pages.append(page)
    }

    /// Puts a page in the place of the topmost one.
    public func replace(with page: Page) {
        guard ready != nil else { return }
        pages = pages.dropLast() + [page]
    }

    /// Closes the topmost page when it has kept what it had to, else goes to Today; false where it is Today already.
    @discardableResult
    public func back() -> Bool {
        if let page = pages.last {
            left([page]) { if self.pages.last == page { self.pages.removeLast() } }
            return true
        }
        guard tab != .today else { return false }
        show(.today)
        return true
    }

    /// The pages as a stack that the system itself takes pages off, under a finger that can't be refused. What was typed on a
    /// page is kept when it is gone already; where it is refused, the page comes back with it, and says why.
    public var path: [Page] {
        get { pages }
        set {
            let gone = pages.filter { !newValue.contains($0) }
            pages = newValue
            for page in gone {
                guard let keeper = keepers[page] else { continue }
                hold {
                    if await keeper.keepToLeave() { return self.forget(page, keeper) }
                    self.keepers[page] = keeper
                    if !self.pages.contains(page) { self.pages.append(page) }
                }
            }
        }
    }

    /// Keeps what was typed in any open page, as when the app goes out of sight; where one refuses, it is shown, and this is
    /// false.
    @discardableResult
    public func keepAll() async -> Bool {
        await holding {
            var refusing: Page?
            for page in self.pages.reversed() {
                if let keeper = self.keepers[page], await !keeper.keep() { refusing = refusing ?? page }
            }
            if let refusing { self.uncover(refusing) }
            return refusing == nil
        }
    }

    /// The Pause button, on every screen: five seconds and one slow breath, with nothing to choose; then step by step.
    public func pause() {
        guard ready != nil else { return }
        pauses += 1
        if !pages.contains(.pause) { pausing = nil }
        pages = pages.filter { $0 != .pause } + [.pause]
    }

    public func play(_ exercise: ExerciseView) {
        open(.player(SessionWish(exercise: exercise.id, variant: nil, dose: .default)))
    }

    /// The moment is gone, and with it the pages about it.
    func closed(moment: String) {
        for page in [Page.log(moment: moment), .details(moment: moment)] {
            keepers[page] = nil
            pages.removeAll { $0 == page }
        }
    }

    /// The keeper of a page: the one that it had, so that what was typed is there when the page comes back, else a new one.
    func keeper<Model: Keeper>(of page: Page, or make: () -> Model) -> Model {
        keepers = keepers.filter { pages.contains($0.key) }
        if let model = keepers[page] as? Model { return model }
        let model = make()
        keepers[page] = model
        return model
    }

    /// Goes on when those pages have kept what they had to.
    private func left(_ pages: [Page], then: @escaping @MainActor () -> Void) {
        let keeping = pages.reversed().compactMap { page in keepers[page].map { (page, $0) } }
        guard !keeping.isEmpty else { return then() }
        hold {
            for (page, keeper) in keeping {
                guard await keeper.keepToLeave() else { return self.uncover(page) }
            }
            then()
            for (page, keeper) in keeping { self.forget(page, keeper) }
        }
    }

    /// Takes away what lies over a page.
    private func uncover(_ page: Page) {
        if let place = pages.firstIndex(of: page) { pages = Array(pages[...place]) }
    }

    /// The page is gone, and nothing holds it.
    private func forget(_ page: Page, _ keeper: any Keeper) {
        if keepers[page] === keeper, !pages.contains(page) { keepers[page] = nil }
    }
}
