// A run as a scene's storage keeps it, beside the wish of the page it belongs to. Not here: where a run stands, in words (Run).
import AttuneBindings
import AttuneKit
import Foundation

enum KeptRun {
    static func words(_ run: Run, of page: SessionWish) -> String {
        (try? JSONEncoder().encode([Run(page).kept, run.kept])).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// What `words` wrote of that page; a new run where it wrote nothing of it.
    static func run(_ words: String, of page: SessionWish) -> Run {
        guard let kept = try? JSONDecoder().decode([[String]].self, from: Data(words.utf8)), kept.count == 2,
            kept[0] == Run(page).kept
        else { return Run(page) }
        return Run(kept: kept[1]) ?? Run(page)
    }
}
