// The gateway: the one place that calls the core, on a thread of its own. Not here: what the calls mean.
import AttuneBindings
import Foundation

private let idBytes = 16
private let sealBytes = 32

/// One person's Attune, open: one call a screen, one a tap, one at a time, off whatever thread asks. Each fails with `ErrorCode`
/// only. The present and random bytes are the gateway's business.
public actor Core {
    private let attune: Attune
    private let present: any Present
    private let queue: CallQueue

    public nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

    private init(_ attune: Attune, _ present: any Present, _ queue: CallQueue) {
        self.attune = attune
        self.present = present
        self.queue = queue
    }

    /// Opens the store in a directory, and makes it where there is none. Its key is asked for in the store's turn, with whether
    /// there is a store: only where there is none may one be made. Nil where the key is nil.
    ///
    /// Fails with `ErrorCode`, and with whatever `key` fails with.
    public static func open(
        dir: String, locale: String, present: any Present = DevicePresent(), key: @escaping @Sendable (Bool) throws -> Data?
    ) async throws -> Core? {
        let queue = CallQueue()
        let attune: Attune? = try await queue.run {
            let turn = try codesOnly { try OpenTurn.take(dir: dir) }
            defer { turn.giveBack() }
            guard var found = try key(try codesOnly { try turn.storeExists() }) else { return nil }
            defer { found.resetBytes(in: 0..<found.count) }
            return try codesOnly { try turn.open(key: found, locale: locale, entropy: present.entropy(idBytes)) }
        }
        return attune.map { Core($0, present, queue) }
    }

    /// A made-up person's twelve weeks, in memory alone.
    public static func demo(locale: String, present: any Present = DevicePresent()) async throws -> Core {
        let queue = CallQueue()
        let attune = try await queue.run { try codesOnly { try Attune.demo(locale: locale, now: present.now()) } }
        return Core(attune, present, queue)
    }

    /// Removes the store for good, and then its key, in one turn: nobody makes a store meanwhile with a key that is about to go.
    /// Shut an open one down before. Fails with `ErrorCode`, and with whatever `forgetKey` fails with.
    public static func wipe(dir: String, forgetKey: @escaping @Sendable () throws -> Void) async throws {
        try await CallQueue().run {
            let turn = try codesOnly { try WipeTurn.take(dir: dir) }
            defer { turn.giveBack() }
            try codesOnly { try turn.wipe() }
            try forgetKey()
        }
    }

    /// Closes the store; every later call fails.
    public func shutDown() { attune.shutDown() }

    /// Every word of the interface, in the language that is spoken now.
    public func labels() -> Labels { attune.labels() }

    /// What went wrong, in the core's words.
    public func words(_ error: ErrorCode) -> String { attune.errorWords(error: error) }

    /// The first call: settings, whether this is the first start, and Today.
    public func start() throws(ErrorCode) -> Start { try call { try $0.start(now: present.now()) } }

    /// Ends the first start, answered or skipped.
    public func startIsOver() throws(ErrorCode) { try call { try $0.startIsOver() } }

    public func today() throws(ErrorCode) -> Today { try call { try $0.today(now: present.now()) } }

    /// Saves a moment; when it returns, it is on the disk.
    public func logMoment(_ input: MomentInput) throws(ErrorCode) -> Logged {
        try call { try $0.logMoment(input: input, now: present.now(), entropy: present.entropy(idBytes)) }
    }

    public func moment(_ id: String) throws(ErrorCode) -> MomentView { try call { try $0.moment(id: id, now: present.now()) } }

    /// The Log screen over a moment.
    public func logPage(_ id: String) throws(ErrorCode) -> LogPage { try call { try $0.logPage(id: id, now: present.now()) } }

    /// A moment with everything that a form over it shows.
    public func momentDetails(_ id: String) throws(ErrorCode) -> MomentDetails {
        try call { try $0.momentDetails(id: id, now: present.now()) }
    }

    public func amendMoment(_ id: String, _ input: MomentInput) throws(ErrorCode) -> Logged {
        try call { try $0.amendMoment(id: id, input: input, now: present.now()) }
    }

    public func deleteMoment(_ id: String) throws(ErrorCode) -> Deleted {
        try call { try $0.deleteMoment(id: id, now: present.now()) }
    }

    /// Takes back the last thing done to this moment.
    public func undoMoment(_ id: String) throws(ErrorCode) -> Undone { try call { try $0.undoMoment(id: id, now: present.now()) } }

    /// Takes back the last thing done to moments.
    public func undo() throws(ErrorCode) -> Undone { try call { try $0.undo(now: present.now()) } }

    /// A page of history, newest first: older than `before`, if given.
    public func history(before: String? = nil, limit: UInt32) throws(ErrorCode) -> History {
        try call { try $0.history(before: before, limit: limit, now: present.now()) }
    }

    public func exercises() throws(ErrorCode) -> ExerciseList { try call { try $0.exercises() } }

    /// A session, whether or not it may be played now.
    public func session(_ wish: SessionWish) throws(ErrorCode) -> Session { try call { try $0.session(wish: wish) } }

    /// The same, to be played; fails with `GateFirst` where a self-check comes first.
    public func play(_ wish: SessionWish) throws(ErrorCode) -> Session { try call { try $0.play(wish: wish) } }

    public func finishRun(_ input: RunInput) throws(ErrorCode) -> RunView {
        try call { try $0.finishRun(input: input, now: present.now(), entropy: present.entropy(idBytes)) }
    }

    public func rateRun(_ id: String, heat: Heat) throws(ErrorCode) { try call { try $0.rateRun(id: id, after: heat) } }

    /// The Pause button: a new pause, at its breath.
    public func startPause() throws(ErrorCode) -> PauseView {
        try call { try $0.startPause(now: present.now(), entropy: present.entropy(idBytes)) }
    }

    /// The pause that goes on; nil where there is none.
    public func pause() throws(ErrorCode) -> PauseView? { try call { try $0.pause(now: present.now()) } }

    /// Goes on with an answer; when it returns, it is on the disk.
    public func answerPause(_ answer: PauseAnswer) throws(ErrorCode) -> PauseView {
        try call { try $0.answerPause(answer: answer, now: present.now(), entropy: present.entropy(idBytes)) }
    }

    public func addOwnExercise(name: String, phases: String) throws(ErrorCode) -> ExerciseView {
        try call { try $0.addOwnExercise(name: name, phases: phases, now: present.now(), entropy: present.entropy(idBytes)) }
    }

    public func deleteOwnExercise(_ id: String) throws(ErrorCode) -> ExerciseView {
        try call { try $0.deleteOwnExercise(id: id) }
    }

    public func gate(_ gate: Gate) throws(ErrorCode) -> GateView { try call { try $0.gate(gate: gate) } }

    public func answerGate(_ gate: Gate, _ answer: GateAnswer) throws(ErrorCode) -> GateView {
        try call { try $0.answerGate(gate: gate, answer: answer) }
    }

    public func pattern() throws(ErrorCode) -> PatternView { try call { try $0.pattern(now: present.now()) } }

    public func settingViews() throws(ErrorCode) -> [SettingView] { try call { try $0.settingsView() } }

    /// Sets one by its name.
    public func set(_ key: String, to value: String) throws(ErrorCode) { try call { _ = try $0.set(key: key, value: value) } }

    /// The coming reminders, at most so many.
    public func nudges(budget: UInt32) throws(ErrorCode) -> NudgePlan {
        try call { try $0.nudges(now: present.now(), budget: budget) }
    }

    /// A reminder is due: what to show, if anything.
    public func nudgeDue(_ id: String, budget: UInt32) throws(ErrorCode) -> NudgeDue {
        try call { try $0.nudgeDue(id: id, now: present.now(), budget: budget) }
    }

    /// Keeps what became of a reminder; the plan after it.
    public func nudgeEvent(_ id: String, _ event: NudgeEvent, budget: UInt32) throws(ErrorCode) -> NudgePlan {
        try call { try $0.nudgeEvent(id: id, event: event, now: present.now(), budget: budget) }
    }

    public func export(_ format: Format) throws(ErrorCode) -> Exported {
        try call { try $0.export(format: format, now: present.now()) }
    }

    /// Takes the readable copy in the file called `name` over, all of it or nothing.
    public func take(_ bytes: Data, name: String) throws(ErrorCode) -> Imported {
        try call { try $0.import(bytes: bytes, format: formatOfFile(name: name), now: present.now()) }
    }

    /// The public key that what a locked phone logs is sealed to.
    public func inboxKey() throws(ErrorCode) -> Data { try call { try $0.inboxKey(entropy: present.entropy(sealBytes)) } }

    /// Takes what a locked phone has logged into the log.
    public func absorbInbox(dir: String) throws(ErrorCode) -> Absorbed {
        try call { try $0.absorbInbox(dir: dir, now: present.now()) }
    }

    /// The device was set to another language; labels are to be fetched anew.
    public func deviceSpeaks(_ locale: String) throws(ErrorCode) { try call { try $0.deviceSpeaks(locale: locale) } }

    private func call<Answer>(_ what: (Attune) throws -> Answer) throws(ErrorCode) -> Answer {
        do {
            return try what(attune)
        } catch {
            throw code(error)
        }
    }
}

/// What the bindings throw beside codes is a fault of the program to whoever calls, a panic. Its text goes no further, for it may
/// hold words that a person typed.
func codesOnly<Answer>(_ call: () throws -> Answer) throws(ErrorCode) -> Answer {
    do {
        return try call()
    } catch {
        throw code(error)
    }
}

/// What anything failed with, as a code.
func code(_ error: any Error) -> ErrorCode { error as? ErrorCode ?? .Internal }
