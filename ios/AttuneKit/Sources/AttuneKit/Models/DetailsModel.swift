// A moment's details: each choice kept at once, typed words when their field or the page is left. Not here: which words there
// are, and what may be typed; the core says so.
import AttuneBindings
import Observation

/// One moment. What was begun is kept even when its page is left at once, and what is typed is never gone before it is kept.
@MainActor @Observable
public final class DetailsModel: Keeper {
    /// What is typed, by the core's names.
    public enum Field: String, CaseIterable, Sendable {
        case at, bodySignal, note
    }

    public private(set) var state = Reading<MomentDetails>.opening
    /// What is typed and not kept yet.
    public private(set) var drafts: [Field: String] = [:]
    /// What is wrong with a field, by the core's name of it.
    public private(set) var troubles: [String: String] = [:]

    @ObservationIgnored private let app: AppModel
    @ObservationIgnored private let id: String
    /// One change after the other: each changes what the last one left.
    @ObservationIgnored private let turn = MainTurn()
    /// What could not be kept when the page was to be left.
    @ObservationIgnored private var refused: [Field: String] = [:]

    /// The model of the page about a moment: the same one, with what was typed, for as long as the page is open.
    public static func of(_ app: AppModel, moment id: String) -> DetailsModel {
        app.keeper(of: .details(moment: id)) { DetailsModel(app, id) }
    }

    private init(_ app: AppModel, _ id: String) {
        (self.app, self.id) = (app, id)
    }

    /// Reads the moment; where it is gone, so is this page.
    public func read() async {
        try? await turn.take {
            let shown = await self.app.reading(moment: self.id) { try await $0.momentDetails(self.id) }
            if let shown { self.state = shown }
        }
    }

    /// What stands in a field: what is typed, else what is kept.
    public func text(_ field: Field) -> String { drafts[field] ?? kept(field) }

    public func trouble(_ field: Field) -> String? { troubles[field.rawValue] }

    public func type(_ text: String, into field: Field) { drafts[field] = text }

    /// The field was left: what was typed in it is kept.
    public func left(_ field: Field) { app.hold { _ = await self.keep(field) } }

    /// Keeps all that was typed.
    public func save() { app.hold { _ = await self.keep() } }

    /// Chooses what always has an answer, or a number, which nil takes back.
    public func choose<Value: Sendable>(_ answer: WritableKeyPath<MomentForm, Value> & Sendable, _ value: Value) {
        change { $0[keyPath: answer] = value }
    }

    /// Chooses one; where it was chosen already, it is taken back.
    public func toggle<Value: Equatable & Sendable>(_ answer: WritableKeyPath<MomentForm, Value?> & Sendable, _ one: Value) {
        change { $0[keyPath: answer] = $0[keyPath: answer] == one ? nil : one }
    }

    /// Chooses one of several, or takes it back.
    public func toggle<Value: Equatable & Sendable>(_ answers: WritableKeyPath<MomentForm, [Value]> & Sendable, _ one: Value) {
        change { form in
            if let place = form[keyPath: answers].firstIndex(of: one) {
                form[keyPath: answers].remove(at: place)
            } else {
                form[keyPath: answers].append(one)
            }
        }
    }

    public func delete() { app.delete(moment: id) }

    func keep() async -> Bool {
        // Each by itself: one that is refused holds back no other.
        for field in Field.allCases { _ = await keep(field) }
        return drafts.isEmpty
    }

    func keepToLeave() async -> Bool {
        let isAskedAgain = !drafts.isEmpty && drafts == refused
        let isKept = await keep()
        refused = drafts
        return isKept || isAskedAgain
    }

    private func kept(_ field: Field) -> String {
        guard let moment = state.value?.moment else { return "" }
        return switch field {
        case .at: moment.timeWords
        case .bodySignal: moment.record.bodySignal ?? ""
        case .note: moment.record.note ?? ""
        }
    }

    private func keep(_ field: Field) async -> Bool {
        guard let typed = drafts[field] else { return true }
        let isKept = await amend { form in
            switch field {
            case .at: form.at = typed == self.kept(.at) ? nil : typed
            case .bodySignal: form.bodySignal = typed.isEmpty ? nil : typed
            case .note: form.note = typed.isEmpty ? nil : typed
            }
        }
        guard isKept else { return false }
        troubles[field.rawValue] = nil
        // Unless more was typed meanwhile.
        if drafts[field] == typed { drafts[field] = nil }
        return true
    }

    private func change(_ change: @escaping @MainActor (inout MomentForm) -> Void) {
        app.hold { _ = await self.amend(change) }
    }

    /// False where it could not be kept: the field concerned says why, else the app does. What is kept already is nothing to
    /// keep.
    private func amend(_ change: @escaping @MainActor (inout MomentForm) -> Void) async -> Bool {
        guard let core = app.core else { return false }
        do {
            try await turn.take {
                let details = if let read = self.state.value { read } else { try await core.momentDetails(self.id) }
                self.state = .ready(details)
                let before = MomentForm(details.moment.record)
                var form = before
                change(&form)
                guard form != before else { return }
                let amended = try await core.amendMoment(self.id, form.input)
                self.state = .ready(try await core.momentDetails(self.id))
                self.app.say(amended.sentence, undoes: self.id)
            }
            return true
        } catch ErrorCode.InvalidInput(let field, let why) {
            troubles[field] = await core.words(.InvalidInput(field: field, why: why))
        } catch {
            await app.met(code(error), core)
        }
        return false
    }
}
