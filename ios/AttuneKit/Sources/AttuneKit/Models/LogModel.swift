// The moment that was just saved: what followed the one tap, each answer kept at once. Not here: saving it (`AppModel.log`).
import AttuneBindings
import Observation

/// One moment. A tap is kept even when its page is left at once.
@MainActor @Observable
public final class LogModel {
    public struct Shown: Equatable, Sendable {
        public internal(set) var moment: MomentView
        /// The pull under the thumb; not chosen for that.
        public let likely: Pull
        /// The one that was tapped; nil while none was, and unsure is what is kept.
        public internal(set) var chosen: Pull?
    }

    public private(set) var state = Reading<Shown>.opening
    @ObservationIgnored private let app: AppModel
    @ObservationIgnored private let id: String
    /// One tap after the other: each changes what the last one left.
    @ObservationIgnored private let turn = MainTurn()

    public init(app: AppModel, moment id: String) {
        (self.app, self.id) = (app, id)
    }

    /// Reads the moment; where it is gone, so is this page.
    public func read() async {
        try? await turn.take {
            let before = self.state.value
            let shown: Reading<Shown>? = await self.app.reading(moment: self.id) { core in
                let page = try await core.logPage(self.id)
                let pull = page.moment.record.pull
                // Unsure is also what was never chosen: whether it was is known only here.
                let isChosen = pull != .unsure || before?.chosen == .unsure
                return Shown(moment: page.moment, likely: before?.likely ?? page.likelyPull, chosen: isChosen ? pull : nil)
            }
            if let shown { self.state = shown }
        }
    }

    public func pull(_ pull: Pull) { amend(chosen: pull) { $0.pull = pull } }

    /// How strong inside; nil takes the number back.
    public func heat(_ heat: Heat?) { amend { $0.heat = heat } }

    public func kind(_ kind: Kind) { amend { $0.kind = kind } }

    public func details() { app.open(.details(moment: id)) }

    public func delete() { app.delete(moment: id) }

    public func done() { app.back() }

    private func amend(chosen: Pull? = nil, _ change: @escaping @MainActor (inout MomentForm) -> Void) {
        app.doing { core in
            try await self.turn.take {
                guard let shown = self.state.value else { return }
                var form = MomentForm(shown.moment.record)
                change(&form)
                let amended = try await core.amendMoment(self.id, form.input)
                self.state = .ready(Shown(moment: amended.moment, likely: shown.likely, chosen: chosen ?? shown.chosen))
                self.app.say(amended.sentence, undoes: self.id)
            }
        }
    }
}
