// Pattern: what the core hands out of the log. Not here: what may be said of it, and how it looks.
import AttuneBindings
import Observation

@MainActor @Observable
public final class PatternModel {
    public private(set) var state = Reading<PatternView>.opening
    @ObservationIgnored private let app: AppModel

    public init(app: AppModel) { self.app = app }

    public func read() async { state = await app.reading { try await $0.pattern() } }
}
