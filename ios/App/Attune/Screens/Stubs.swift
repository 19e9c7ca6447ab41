// Empty places of screens that are drawn elsewhere.
import AttuneBindings
import AttuneKit
import SwiftUI

struct BreatheView: View {
    let app: AppModel
    var body: some View { EmptyView() }
}

struct PlayerView: View {
    let app: AppModel
    let wish: SessionWish
    var body: some View { EmptyView() }
}

struct PatternScreen: View {
    let app: AppModel
    var body: some View { EmptyView() }
}

struct GateScreen: View {
    let app: AppModel
    let gate: Gate
    let then: SessionWish?
    var body: some View { EmptyView() }
}

struct OwnExerciseScreen: View {
    let app: AppModel
    var body: some View { EmptyView() }
}
