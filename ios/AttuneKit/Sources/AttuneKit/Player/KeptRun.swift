// Where the run of an open page stands, for whoever comes back to it: the whole of it while the process lives, and for a killed
// app words that lie outside the store. Not here: when they are kept and read (the app), and how a run goes on (Player).
//
// # Why the words hold so little
// What the system keeps of a scene lies in a file that the store's key does not guard, and may go with a backup; Android's keeps
// the same in memory. So they say what is played and how far it is: no heat, and not that anything made it worse. A run that had
// begun goes on without the heat before, for asked in the middle it would be another number; of one that is over, and of grounding
// after something made it worse, they say alike that it is over.
import AttuneBindings
import Foundation

extension AppModel {
    /// Keeps where the run of a page stands; the words that a scene's storage takes.
    public func keep(_ run: Run, of page: SessionWish) -> String {
        runs = runs.filter { pages.contains(.player($0.key)) }
        runs[page] = run
        return (try? JSONEncoder().encode(page.kept + run.told(of: page).kept)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// The run of a page: as it was kept in this process, else as words of an earlier one tell it, else a new one.
    public func run(of page: SessionWish, words: String) -> Run {
        if let run = runs[page] { return run }
        guard let kept = try? JSONDecoder().decode([String].self, from: Data(words.utf8)), kept.starts(with: page.kept) else {
            return Run(page)
        }
        return Run(kept: Array(kept.dropFirst(page.kept.count))) ?? Run(page)
    }

    /// The page is closed: there is nothing to come back to.
    public func forgetRun(of page: SessionWish) { runs[page] = nil }
}

extension Run {
    /// What may be told of it outside the store.
    fileprivate func told(of page: SessionWish) -> Run {
        switch stage {
        case .before, .playing, .after: wish.exercise == page.exercise ? self : Run(page, stage: .closing)
        case .gently, .closing: Run(page, stage: .closing)
        }
    }
}
