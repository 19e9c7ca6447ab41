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

    /// A killed app goes back to where it was, under whatever it was opened for meanwhile. Once: a scene that was only put aside
    /// has not left.
    public func comeBack(to left: Place) {
        guard !hasComeBack else { return }
        hasComeBack = true
        tab = left.tab
        pages = left.pages.filter { !pages.contains($0) } + pages
    }

    public func show(_ tab: Tab) {
        left {
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
            left { if self.pages.last == page { self.pages.removeLast() } }
            return true
        }
        guard tab != .today else { return false }
        show(.today)
        return true
    }

    /// The pages as a stack that the system itself takes pages off, under a finger that can't be refused. What was typed on a page
    /// is kept when it is gone already; where it is refused, the page comes back with it, and says why.
    public var path: [Page] {
        get { pages }
        set {
            let gone = pages.filter { !newValue.contains($0) }
            pages = newValue
            for page in gone {
                guard let keeper = keepers[page] else { continue }
                hold {
                    if await keeper.keepToLeave() { self.forget(page) } else if !self.pages.contains(page) { self.pages.append(page) }
                }
            }
        }
    }

    /// Keeps what was typed in any open page, as when the app goes out of sight; where one refuses it is shown, and this is false.
    @discardableResult
    public func keepAll() async -> Bool {
        for page in pages.reversed() {
            guard let keeper = keepers[page], await !holding({ await keeper.keep() }) else { continue }
            if let place = pages.firstIndex(of: page) { pages = Array(pages[...place]) }
            return false
        }
        return true
    }

    /// The Pause button, on every screen: five seconds and one slow breath, with nothing to choose.
    public func pause() {
        guard let ready else { return }
        open(.player(SessionWish(exercise: ready.start.pause, variant: nil, dose: .default)))
    }

    public func play(_ exercise: ExerciseView) {
        open(.player(SessionWish(exercise: exercise.id, variant: nil, dose: .default)))
    }

    /// The moment is gone, and with it the pages about it.
    func closed(moment: String) {
        for page in [Page.log(moment: moment), .details(moment: moment)] {
            forget(page)
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

    /// Goes on when the page on top has kept what it had to.
    private func left(_ then: @escaping @MainActor () -> Void) {
        guard let page = pages.last, let keeper = keepers[page] else { return then() }
        hold {
            guard await keeper.keepToLeave() else { return }
            self.forget(page)
            then()
        }
    }

    private func forget(_ page: Page) { keepers[page] = nil }
}
