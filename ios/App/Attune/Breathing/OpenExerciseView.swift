// The open exercise: how it is done, whom it suits, what to take care of, what is known; its way and length, and begin. Not
// here: the list around it.
import AttuneBindings
import AttuneKit
import SwiftUI

struct OpenExerciseView: View {
    let open: BreatheModel.OpenExercise
    let labels: Labels
    let model: BreatheModel

    var body: some View {
        let exercise = open.session.exercise
        VStack(alignment: .leading, spacing: 18) {
            Part(title: labels.breathe.how) { Text(exercise.how).foregroundStyle(Hue.words) }
            if !exercise.roles.isEmpty { suits(exercise.roles) }
            Part(title: labels.breathe.caution) { Text(exercise.caution).font(.subheadline).foregroundStyle(Hue.words) }
            Part(title: labels.breathe.evidence) { Aside(words: exercise.evidence) }
            Ways(session: open.session, labels: labels) { model.way($0) }
            Length(session: open.session, dose: open.wish.dose, labels: labels) { model.dose($0) }
            if let refusal = open.refusal { Remark(sentence: refusal) }
            if open.gate != nil { GateFirst(labels: labels) }
            WideButton(title: labels.breathe.start) { model.begin() }
            if exercise.custom { deleting }
        }
    }

    private func suits(_ roles: [Pull]) -> some View {
        Part(title: labels.breathe.suits) {
            SideBySide(spacing: 16) {
                ForEach(roles, id: \.self) { pull in
                    HStack(spacing: 6) {
                        PullMark(pull: pull).accessibilityHidden(true)
                        Text(labels.said(pull) ?? "").font(.subheadline).foregroundStyle(Hue.words)
                    }
                }
            }
        }
    }

    @ViewBuilder private var deleting: some View {
        if open.deleting {
            Remark(sentence: labels.breathe.ownDeleteQuestion)
            SideBySide {
                WideButton(title: labels.breathe.ownDelete, weight: .other) { model.delete() }
                WideButton(title: labels.common.cancel, weight: .quiet) { model.deleting(false) }
            }
        } else {
            WideButton(title: labels.breathe.ownDelete, weight: .quiet) { model.deleting(true) }
        }
    }
}
