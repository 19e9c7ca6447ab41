// What a tap does, which is finished whatever becomes of its page; and what each error leads to. Not here: places, opening.
import AttuneBindings

extension AppModel {
    /// One tap: saves a moment and shows what may follow. A second tap meanwhile is the same one.
    public func log(_ input: MomentInput) {
        guard ready != nil, !isLogging else { return }
        isLogging = true
        doing { core in
            defer { self.isLogging = false }
            let logged = try await core.logMoment(input)
            self.open(.log(moment: logged.moment.record.id))
            self.say(logged.sentence, undoes: logged.moment.record.id)
        }
    }

    /// The same from outside the app, where nothing was chosen yet: a moment of tension.
    public func logPlainly() { log(MomentInput(kind: .tension)) }

    /// Deletes a moment and the pages about it. A second tap meanwhile is the same one.
    public func delete(moment: String) {
        guard beingDeleted.insert(moment).inserted else { return }
        doing { core in
            defer { self.beingDeleted.remove(moment) }
            let deleted = try await core.deleteMoment(moment)
            self.closed(moment: moment)
            self.say(deleted.sentence, undoes: moment)
            self.lookAgain()
        }
    }

    /// Takes back what the message that is shown speaks of, whatever came since. A second tap finds it gone.
    public func undo(_ message: Message) {
        guard self.message == message, let moment = message.undoes else { return }
        seen(message)
        doing { core in
            self.say(try await core.undoMoment(moment).sentence)
            self.lookAgain()
        }
    }

    /// Takes back the last thing done to moments.
    public func undo() {
        doing { core in
            self.say(try await core.undo().sentence)
            self.lookAgain()
        }
    }

    /// Waits until everything that was begun is done: before the store is shut, or the app is put to sleep.
    public func finish() async {
        while let act = acts.values.first { await act.value }
    }

    /// Runs `act` and says in words what went wrong, if anything did. It is finished, also when nobody sees it any more.
    func doing(_ act: @escaping @MainActor (Core) async throws -> Void) {
        guard let core else { return }
        hold {
            do {
                try await act(core)
            } catch {
                await self.met(code(error), core)
            }
        }
    }

    /// What `read` gives, else what went wrong.
    func reading<Value>(_ read: @MainActor (Core) async throws -> Value) async -> Reading<Value> {
        guard let core else { return .opening }
        do {
            return .ready(try await read(core))
        } catch {
            return .failed(sentence: await words(code(error), core))
        }
    }

    /// What `read` gives of a moment; nil where the moment is gone, and the pages about it with it.
    func reading<Value>(moment: String, _ read: @MainActor (Core) async throws -> Value) async -> Reading<Value>? {
        let shown: Reading<Value?> = await reading { core in
            do {
                return try await read(core)
            } catch ErrorCode.NotFound {
                return nil
            }
        }
        switch shown {
        case .opening: return .opening
        case .failed(let sentence): return .failed(sentence: sentence)
        case .ready(let value?): return .ready(value)
        case .ready(nil):
            closed(moment: moment)
            return nil
        }
    }

    /// What went wrong, for a page that says it itself. That the store is shut is the app's to say.
    func words(_ error: ErrorCode, _ core: Core) async -> String {
        let sentence = await core.words(error)
        if error == .ShutDown { isShutDown(core, sentence) }
        return sentence
    }

    /// Says what went wrong, and goes where it can be put right. Complete: a new code has to choose its way.
    func met(_ error: ErrorCode, _ core: Core) async {
        let sentence = await words(error, core)
        // Of a store that is deleted, or was opened anew, there is nothing to say.
        guard core === self.core else { return }
        say(sentence)
        switch error {
        case .GateFirst(let gate): open(.selfCheck(gate, then: nil))
        case .NotFound: lookAgain()
        // The sentence says what to change, to wait for or to make room for; the screen stands as it was, for another try.
        case .InvalidInput, .ImportRefused, .WrongKeyOrDamaged, .NewerVersion, .NewerFile, .DiskFull, .ReadOnly, .Busy, .ShutDown,
            .Internal:
            break
        }
    }

    /// Runs `act`, which is held until it is done.
    func hold(_ act: @escaping @MainActor () async -> Void) {
        actsBegun += 1
        let number = actsBegun
        acts[number] = Task {
            await act()
            self.acts[number] = nil
        }
    }

    /// The same, where the answer is waited for.
    func holding<Answer: Sendable>(_ act: @escaping @MainActor () async -> Answer) async -> Answer {
        let task = Task { await act() }
        hold { _ = await task.value }
        return await task.value
    }
}
