// The log, page by page, newest first. Not here: what a moment says of itself; the core's summary does.
import AttuneBindings
import Observation

/// Moments on a page.
private let pageSize: UInt32 = 50

/// The whole log, as far as it was scrolled.
@MainActor @Observable
public final class HistoryModel {
    public struct Shown: Equatable, Sendable {
        /// As far as it was read.
        public let moments: [MomentView]
        /// There are older ones.
        public let more: Bool

        /// The moments of each day, under the day's words.
        public var days: [Day] {
            moments.reduce(into: []) { days, moment in
                if days.last?.id == moment.day {
                    days[days.count - 1].moments.append(moment)
                } else {
                    days.append(Day(id: moment.day, words: moment.dayWords, moments: [moment]))
                }
            }
        }
    }

    public struct Day: Equatable, Sendable, Identifiable {
        public let id: String
        public let words: String
        public fileprivate(set) var moments: [MomentView]
    }

    public private(set) var state = Reading<Shown>.opening
    @ObservationIgnored private let app: AppModel
    @ObservationIgnored private let turn = MainTurn()

    public init(app: AppModel) { self.app = app }

    /// Reads anew, as far as it was read before.
    public func read() async {
        try? await turn.take {
            let before = self.state.value?.moments.count ?? 0
            self.state = await self.app.reading { core in
                var now = try await core.page(after: Shown(moments: [], more: true))
                while now.more, now.moments.count < before { now = try await core.page(after: now) }
                return now
            }
        }
    }

    /// Reads the next page.
    public func older() {
        app.doing { core in
            try await self.turn.take {
                guard let now = self.state.value, now.more else { return }
                self.state = .ready(try await core.page(after: now))
            }
        }
    }

    public func open(moment: String) { app.open(.details(moment: moment)) }

    public func delete(moment: String) { app.delete(moment: moment) }

    public func undo() { app.undo() }
}

extension Core {
    /// What was read, and the page after it.
    fileprivate func page(after now: HistoryModel.Shown) throws(ErrorCode) -> HistoryModel.Shown {
        let page = try history(before: now.moments.last?.record.id, limit: pageSize)
        return HistoryModel.Shown(moments: now.moments + page.moments, more: page.more)
    }
}
