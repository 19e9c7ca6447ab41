// The open exercise: how it is done, whom it suits, what to take care of, what is known; its way and length, and begin. Not
// here: the list around it.
import AttuneBindings
import AttuneKit
import SwiftUI

struct OpenExerciseView: View {
    let open: BreatheModel.OpenExercise
    let labels: Labels
    let model: BreatheModel
    @Environment(\.palette) private var palette

    var body: some View {
        let exercise = open.session.exercise
        VStack(alignment: .leading, spacing: 18) {
            Headed(labels.breathe.how) { Sentence(exercise.how) }
            if !exercise.roles.isEmpty { suits(exercise.roles) }
            Headed(labels.breathe.caution) { Text(exercise.caution).font(.subheadline).foregroundStyle(palette.words) }
            Headed(labels.breathe.evidence) { Quiet(exercise.evidence) }
            Ways(session: open.session, labels: labels) { model.way($0) }
            Length(session: open.session, dose: open.wish.dose, labels: labels) { model.dose($0) }
            if let refusal = open.refusal { Remark(refusal) }
            if open.gate != nil { GateFirst(labels: labels) }
            MainButton(labels.breathe.start, wide: true) { model.begin() }
            if exercise.custom { deleting }
        }
    }

    private func suits(_ roles: [Pull]) -> some View {
        Headed(labels.breathe.suits) {
            SideBySide(spacing: 16) {
                ForEach(roles, id: \.self) { pull in
                    HStack(spacing: 6) {
                        PullSign(pull: pull)
                        Text(labels.said(pull) ?? "").font(.subheadline).foregroundStyle(palette.words)
                    }
                }
            }
        }
    }

    @ViewBuilder private var deleting: some View {
        if open.deleting {
            Remark(labels.breathe.ownDeleteQuestion)
            SideBySide {
                OtherButton(labels.breathe.ownDelete, wide: true) { model.delete() }
                QuietButton(labels.common.cancel, wide: true) { model.deleting(false) }
            }
        } else {
            QuietButton(labels.breathe.ownDelete, wide: true) { model.deleting(true) }
        }
    }
}
