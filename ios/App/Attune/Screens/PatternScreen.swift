// Pattern: what was counted, the weeks, and what is worked out of them, set apart. Not here: the drawings (PatternDrawings), and
// what may be said of it.
import AttuneBindings
import AttuneKit
import SwiftUI

struct PatternScreen: View {
    let app: AppModel
    @State private var model: PatternModel
    @Environment(\.palette) private var palette

    init(app: AppModel) {
        self.app = app
        _model = State(initialValue: PatternModel(app: app))
    }

    var body: some View {
        if let labels = app.labels {
            ReadingView(state: model.state, labels: labels, again: model.read) { view in
                PageColumn(gap: 20) { pattern(view, labels) }
            }
            .task(id: ReadWhen(app)) { await model.read() }
        }
    }

    @ViewBuilder private func pattern(_ view: PatternView, _ labels: Labels) -> some View {
        Text(view.sentence).font(.title3).foregroundStyle(palette.words)
        if !view.list.isEmpty { moments(view.list, labels.pattern) }
        if !view.kinds.isEmpty { kinds(view.kinds, labels.pattern) }
        if !view.weeks.isEmpty { Weeks(weeks: view.weeks, labels: labels.pattern) }
        if !view.shares.isEmpty { shares(view.shares, labels.pattern) }
        Calculated(sentence: view.limits)
    }

    /// The moments themselves, while there are too few to count.
    private func moments(_ moments: [MomentView], _ labels: PatternLabels) -> some View {
        Headed(labels.moments) {
            ForEach(moments, id: \.record.id) { moment in
                VStack(alignment: .leading, spacing: 2) {
                    Quiet("\(moment.dayWords), \(moment.timeWords)")
                    HStack(spacing: 8) {
                        PullSign(pull: moment.record.pull)
                        Sentence(moment.summary)
                    }
                }
                .accessibilityElement(children: .combine)
            }
        }
    }

    /// Recorded: plain words and plain figures.
    private func kinds(_ kinds: [KindCount], _ labels: PatternLabels) -> some View {
        Headed(labels.kinds) {
            ForEach(kinds, id: \.kind) { kind in
                HStack(alignment: .firstTextBaseline, spacing: 16) {
                    Text(kind.title)
                    Spacer(minLength: 0)
                    Text(String(kind.count)).font(.headline).monospacedDigit()
                }
                .foregroundStyle(palette.words)
                .accessibilityElement(children: .combine)
            }
        }
    }

    private func shares(_ shares: [Share], _ labels: PatternLabels) -> some View {
        Headed(labels.shares) {
            Legend(labels: labels)
            ForEach(shares, id: \.id) { ShareCard(share: $0) }
        }
    }
}

/// Calculated: framed, with its range and with how much it may claim.
private struct ShareCard: View {
    let share: Share
    @Environment(\.palette) private var palette

    var body: some View {
        VStack(alignment: .leading, spacing: 10) {
            HStack(spacing: 8) {
                PullSign(pull: pull)
                Text(share.title).font(.headline).foregroundStyle(palette.of(pull))
                Spacer(minLength: 0)
                Text("\(share.k) / \(share.n)" as String).font(.headline).monospacedDigit().foregroundStyle(palette.words)
            }
            Interval(share: share, accent: palette.of(pull)).accessibilityHidden(true)
            Calculated(sentence: share.sentence)
        }
        .padding()
        .overlay { RoundedRectangle(cornerRadius: 18).stroke(palette.line) }
        .accessibilityElement(children: .combine)
    }

    /// The pull that it is about.
    private var pull: Pull {
        switch share.id {
        case "pull_reaching": .reaching
        case "pull_pulling_away": .pullingAway
        case "pull_both": .both
        default: .unsure
        }
    }
}

/// A sentence that is worked out, not logged: set apart by its letters.
private struct Calculated: View {
    let sentence: String
    @Environment(\.palette) private var palette

    var body: some View { Text(sentence).italic().font(.subheadline).foregroundStyle(palette.quietWords) }
}
