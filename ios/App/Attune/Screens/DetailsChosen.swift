// The fields of a moment's details that are chosen. Tapping what is chosen takes it back, but for kind and pull, which always
// have an answer. Not here: which words there are (the core's lists).
import AttuneBindings
import AttuneKit
import SwiftUI

struct DetailsChosen: View {
    let model: DetailsModel
    let details: MomentDetails
    let labels: Labels
    /// There are many exercises: the list opens when it is wanted.
    @State private var isToolOpen = false

    private var record: MomentRecord { details.moment.record }
    private var log: LogLabels { labels.log }
    private var words: WordLabels { labels.words }

    var body: some View {
        Headed(log.kind) {
            Chips(words.kinds.map { Chip(word: $0.word, title: $0.title) }, chosen: record.kind) { model.choose(\.kind, $0) }
        }
        Headed(log.pull) {
            Chips(words.pulls.map { Chip(word: $0.word, title: $0.title) }, chosen: record.pull) { model.choose(\.pull, $0) }
        }
        Headed(labels.heat.title) {
            HeatScale(title: labels.heat.title, heat: record.heat, labels: labels.heat) { model.choose(\.heat, $0) }
        }
        Headed(log.context) {
            Quiet(log.several)
            Chips(words.contexts.map { Chip(word: $0.word, title: $0.title) }, several: record.context) {
                model.toggle(\.context, $0)
            }
        }
        Headed(log.topic) {
            Chips(words.topics.map { Chip(word: $0.word, title: $0.title) }, chosen: record.topic) { model.toggle(\.topic, $0) }
        }
        Headed(log.startedBy) {
            Chips(words.starters.map { Chip(word: $0.word, title: $0.title) }, chosen: record.startedBy) {
                model.toggle(\.startedBy, $0)
            }
        }
        Headed(log.did) {
            Quiet(log.several)
            Chips(words.did.map { Chip(word: $0.word, title: $0.title) }, several: record.did) { model.toggle(\.did, $0) }
        }
        Headed(log.tool) { tool }
        Headed(log.heatAfter) {
            HeatScale(title: log.heatAfter, heat: record.heatAfter, labels: labels.heat) { model.choose(\.heatAfter, $0) }
        }
        Headed(log.ended) {
            Chips(words.endings.map { Chip(word: $0.word, title: $0.title) }, chosen: record.ended) { model.toggle(\.ended, $0) }
        }
        Headed(log.returnKept) {
            let answers = [Chip(word: true, title: labels.common.yes), Chip(word: false, title: labels.common.no)]
            Chips(answers, chosen: record.returnKept) { model.toggle(\.returnKept, $0) }
        }
    }

    @ViewBuilder private var tool: some View {
        if isToolOpen {
            Chips(details.tools.map { Chip(word: $0.value, title: $0.title) }, chosen: record.tool) { model.toggle(\.tool, $0) }
        } else {
            if let words = details.toolWords { Sentence(words) }
            OtherButton(labels.common.change) { isToolOpen = true }.accessibilityHint(log.tool)
        }
    }
}
