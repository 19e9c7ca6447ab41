// Words that come as text, and the titles of words.
import AttuneBindings
import AttuneKit
import Testing

private let contexts: [Context] = [.tired, .hungry, .alcohol, .hardDay, .inPublic, .byText, .kidsPresent]
private let topics: [Topic] = [.relationship, .chores, .money, .family, .sexAndAffection, .timeAndPhones, .kids, .work, .other]
private let dids: [Did] = [.pressed, .followed, .criticised, .wentSilent, .left, .explained, .askedForAPause, .stayed, .softStart]

@Suite struct WordsTests {
    @Test func everyWordOfTheVocabularyIsReadFromItsName() throws {
        try each([Kind.tension, .caughtIt, .cameBack, .good]) { try readKind(text: $0) }
        try each([Pull.reaching, .pullingAway, .both, .unsure]) { try readPull(text: $0) }
        try each(contexts) { try readContext(text: $0) }
        try each(topics) { try readTopic(text: $0) }
        try each([Starter.me, .partner, .unclear]) { try readStarter(text: $0) }
        try each(dids) { try readDid(text: $0) }
        try each([Ending.resolved, .pausedWithReturn, .dropped, .blewUp]) { try readEnding(text: $0) }
        try each([Outcome.finished, .stopped, .worse]) { try readOutcome(text: $0) }
        try each([Gate.holds, .cold]) { try readGate(text: $0) }
        try each([GateAnswer.noneApply, .oneApplies, .notSure]) { try readGateAnswer(text: $0) }
        try each([Format.json, .csv]) { try readFormat(text: $0) }
        try each([Person.anna, .michael]) { try readSide(text: $0) }
        try each([Person.anna, .michael]) { try readReaching(text: $0) }
        try each([Builder.softStartup, .reassuringSpace, .repair, .loop, .feeling]) { try readBuilder(text: $0) }
        try each([AfterReturn.talked, .another, .aside, .letGo]) { try readAfterReturn(text: $0) }
        try each([NudgeEvent.fired, .opened, .done, .notToday, .missed]) { try readNudgeEvent(text: $0) }
        let puttingOff = try ["10", "30", "60", "tonight"].map { try readNudgeEvent(text: "later:\($0)") }
        #expect(puttingOff == [.later10, .later30, .later60, .tonight])
    }

    @Test func heatAndDoseAreReadAsTyped() throws {
        #expect(try (0...10).map { try readHeat(text: "\($0)") } == Array(0...10))
        #expect(try readDose(minutes: nil, cycles: nil) == .default)
        #expect(try readDose(minutes: "5", cycles: nil) == .minutes(5))
        #expect(try readDose(minutes: nil, cycles: "3") == .cycles(3))
        let both = refused { try readDose(minutes: "5", cycles: "3") }
        #expect(both == .InvalidInput(field: "cycles", why: .minutesOrCycles))
    }

    @Test func anyOtherWordIsRefusedByItsField() {
        #expect(refused { try readKind(text: "fight") } == .InvalidInput(field: "kind", why: .kind))
        #expect(refused { try readPull(text: "Both") } == .InvalidInput(field: "pull", why: .pull))
        #expect(refused { try readSide(text: "eva") } == .InvalidInput(field: "side", why: .storyPerson))
        #expect(refused { try readReaching(text: "both") } == .InvalidInput(field: "reaching", why: .storyPerson))
        #expect(refused { try readContext(text: "") } == .InvalidInput(field: "context", why: .context))
        #expect(refused { try readTopic(text: "weather") } == .InvalidInput(field: "topic", why: .topic))
        #expect(refused { try readStarter(text: "nobody") } == .InvalidInput(field: "startedBy", why: .startedBy))
        #expect(refused { try readDid(text: "shouted") } == .InvalidInput(field: "did", why: .did))
        #expect(refused { try readEnding(text: "well") } == .InvalidInput(field: "ended", why: .ended))
        #expect(refused { try readOutcome(text: "skipped") } == .InvalidInput(field: "outcome", why: .outcome))
        #expect(refused { try readGate(text: "heat") } == .InvalidInput(field: "gate", why: .unknownGate))
        #expect(refused { try readGateAnswer(text: "yes") } == .InvalidInput(field: "answer", why: .gateAnswer))
        #expect(refused { try readFormat(text: "xml") } == .InvalidInput(field: "format", why: .format))
        #expect(refused { try readNudgeEvent(text: "later:5") } == .InvalidInput(field: "event", why: .nudgeEvent))
        #expect(refused { try readBuilder(text: "apology") } == .InvalidInput(field: "builder", why: .builder))
        #expect(refused { try readAfterReturn(text: "never") } == .InvalidInput(field: "how", why: .how))
        #expect(refused { try readHeat(text: "11") } == .InvalidInput(field: "heat", why: .heat))
    }

    @Test(arguments: ["en", "de"])
    func everyWordOfAFormHasItsTitle(_ locale: String) {
        let words = labels(locale: locale).words
        #expect(words.kinds.count == 4 && words.pulls.count == 4 && words.starters.count == 3 && words.endings.count == 4)
        #expect(Set(words.contexts.map(\.word)) == Set(contexts))
        #expect(Set(words.topics.map(\.word)) == Set(topics))
        #expect(Set(words.did.map(\.word)) == Set(dids))
        #expect(words.pulls.allSatisfy { !$0.title.isEmpty } && words.did.allSatisfy { !$0.title.isEmpty })
    }

    private func each<Word: Equatable>(_ words: [Word], _ read: (String) throws -> Word) throws {
        for word in words { #expect(try read(snake("\(word)")) == word) }
    }
}
