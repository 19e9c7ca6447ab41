// The form for a breathing pattern of one's own. Not here: what may be one; the core refuses with words.
import AttuneBindings
import Observation

/// The form, which the app holds: left and opened again, it is as it was, until its pattern is added. What is saved is kept even
/// when its page is left at once.
@MainActor @Observable
public final class OwnModel {
    public private(set) var name = ""
    public private(set) var phases = OwnPhase.first
    /// What the core says to the name, and to the phases.
    public private(set) var nameRefusal: String?
    public private(set) var phasesRefusal: String?

    /// It holds this.
    @ObservationIgnored private unowned let app: AppModel
    @ObservationIgnored private var isSaving = false

    public init(app: AppModel) { self.app = app }

    public func named(_ name: String) { (self.name, nameRefusal) = (name, nil) }

    public func add(_ kind: PhaseKind) { change { $0.append(OwnPhase(kind: kind, halfSeconds: 4)) } }

    public func remove(at place: Int) { change { if $0.indices.contains(place) { $0.remove(at: place) } } }

    /// Half seconds more or less.
    public func longer(at place: Int, by more: Int) {
        change { if $0.indices.contains(place) { $0[place] = $0[place].longer(by: more) } }
    }

    /// Adds it to the list. A second tap meanwhile is the same one.
    public func save() {
        guard app.ready != nil, !isSaving else { return }
        isSaving = true
        app.doing { core in
            defer { self.isSaving = false }
            do {
                _ = try await core.addOwnExercise(name: self.name, phases: self.phases.written)
                (self.name, self.phases) = ("", OwnPhase.first)
                if let said = self.app.labels?.breathe.ownAdded { self.app.say(said) }
                if self.isOnTop { self.app.back() }
            } catch ErrorCode.GateFirst(let gate) {
                if self.isOnTop { self.app.open(.selfCheck(gate, then: nil)) }
            } catch ErrorCode.InvalidInput(let field, let why) {
                let refusal = await core.words(.InvalidInput(field: field, why: why))
                if field == "name" { self.nameRefusal = refusal } else { self.phasesRefusal = refusal }
            }
        }
    }

    private var isOnTop: Bool { app.pages.last == .ownExercise }

    private func change(_ change: (inout [OwnPhase]) -> Void) {
        change(&phases)
        phasesRefusal = nil
    }
}
