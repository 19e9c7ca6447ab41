// The calls a step can make: the core's use cases by their names.
import AttuneBindings
import Foundation

/// How many moments a page of history has where a step names no limit.
private let page: UInt32 = 20

/// Makes a call; the core's answer. Its refusal is thrown, an `ErrorCode`.
func make(_ attune: Attune, _ call: String, _ given: Arguments, _ now: Now, _ entropy: Data) throws -> Any? {
    func id() -> String { given.orEmpty("id") }
    func gate() throws -> Gate { try readGate(text: given.orEmpty("gate")) }
    func format() throws -> Format { try readFormat(text: given.orEmpty("format")) }
    func budget() -> UInt32 { given.text("budget").flatMap { UInt32($0) } ?? 1 }
    switch call {
    case "open_again": return nil
    case "today": return try attune.today(now: now)
    case "log_moment": return try attune.logMoment(input: given.moment(over: tap()), now: now, entropy: entropy)
    case "amend_moment":
        let form = try given.moment(over: form(over: attune.moment(id: id(), now: now).record))
        return try attune.amendMoment(id: id(), input: form, now: now)
    case "delete_moment": return try attune.deleteMoment(id: id(), now: now)
    case "undo": return try attune.undo(now: now)
    case "history":
        let limit = given.text("limit").flatMap { UInt32($0) } ?? page
        return try attune.history(before: given.text("before"), limit: limit, now: now)
    case "exercises": return try attune.exercises()
    case "session": return try attune.session(wish: given.session())
    case "play": return try attune.play(wish: given.session())
    case "finish_run": return try attune.finishRun(input: given.run(), now: now, entropy: entropy)
    case "add_own_exercise":
        let (name, phases) = (given.orEmpty("name"), given.orEmpty("phases"))
        return try attune.addOwnExercise(name: name, phases: phases, now: now, entropy: entropy)
    case "delete_own_exercise": return try attune.deleteOwnExercise(id: id())
    case "gate": return try attune.gate(gate: gate())
    case "answer_gate": return try attune.answerGate(gate: gate(), answer: readGateAnswer(text: given.orEmpty("answer")))
    case "nudges": return try attune.nudges(now: now, budget: budget())
    case "nudge_due": return try attune.nudgeDue(id: id(), now: now, budget: budget())
    case "nudge_event":
        let event = try readNudgeEvent(text: given.orEmpty("event"))
        return try attune.nudgeEvent(id: id(), event: event, now: now, budget: budget())
    case "start_pause": return try attune.startPause(now: now, entropy: entropy)
    case "pause": return try attune.pause(now: now)
    case "answer_pause": return try attune.answerPause(answer: given.pause(), now: now, entropy: entropy)
    case "words": return try attune.words(now: now)
    case "preview_words": return try attune.previewWords(wish: given.words(), now: now)
    case "say_words": return try attune.sayWords(wish: given.words(), now: now)
    case "save_phrase": return try attune.savePhrase(text: given.repeated("text"), now: now, entropy: entropy)
    case "forget_phrase": return try attune.forgetPhrase(id: id(), now: now)
    case "restore_phrase": return try attune.restorePhrase(id: id(), now: now)
    case "time_out": return try attune.timeOut(now: now)
    case "start_time_out": return try attune.startTimeOut(input: given.timeOut(), now: now, entropy: entropy)
    case "return_from_time_out": return try attune.returnFromTimeOut(back: given.back(), now: now)
    case "reschedule_time_out": return try attune.rescheduleTimeOut(minutes: given.minutes() ?? 0, now: now)
    case "call_off_time_out": return try attune.callOffTimeOut(now: now)
    case "pattern": return try attune.pattern(now: now)
    case "learn": return try attune.learn()
    case "learn_card": return try attune.learnCard(id: id())
    case "story": return try attune.story(place: given.story())
    case "settings": return try attune.settingsView()
    case "set": return try attune.set(key: given.orEmpty("key"), value: given.orEmpty("value"))
    case "export":
        // The core's record holds bytes; a transcript holds text.
        let copy = try attune.export(format: format(), now: now)
        return ["file": String(decoding: copy.bytes, as: UTF8.self), "written": copy.written] as [String: Any]
    case "import": return try attune.import(bytes: Data(given.orEmpty("file").utf8), format: format(), now: now)
    default: throw Mistake("there is no call \(call)")
    }
}

/// What one tap logs.
func tap(kind: Kind = .tension, pull: Pull = .unsure, heat: Heat? = nil, note: String? = nil) -> MomentInput {
    MomentInput(
        kind: kind, pull: pull, heat: heat, context: [], note: note, startedBy: nil, topic: nil, bodySignal: nil, did: [],
        tool: nil, heatAfter: nil, ended: nil, returnKept: nil, at: nil
    )
}

/// A form over a moment, untouched: its time stays as it was.
private func form(over moment: MomentRecord) -> MomentInput {
    MomentInput(
        kind: moment.kind, pull: moment.pull, heat: moment.heat, context: moment.context, note: moment.note,
        startedBy: moment.startedBy, topic: moment.topic, bodySignal: moment.bodySignal, did: moment.did, tool: moment.tool,
        heatAfter: moment.heatAfter, ended: moment.ended, returnKept: moment.returnKept, at: nil
    )
}
