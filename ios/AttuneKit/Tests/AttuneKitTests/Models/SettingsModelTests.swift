import AttuneBindings
import Foundation
import Testing

@testable import AttuneKit

@MainActor @Suite struct SettingsModelTests {
    @Test func everySettingStandsUnderOneHeadingAndShowsItsValuesWords() async throws {
        let (_, settings, _) = try await opened()
        let all = try #require(settings.state.value)
        #expect(SettingSection.allCases.flatMap { settings.views($0) }.count == all.count)
        #expect(SettingSection.allCases.allSatisfy { !settings.views($0).isEmpty })
        #expect(all.allSatisfy { !$0.title.isEmpty && !$0.words.isEmpty })
        #expect(Set(all.compactMap(\.gate)) == [.holds, .cold])
    }

    @Test func whatIsDrawnInAWayOfItsOwnIsASettingThatTheCoreKnows() async throws {
        let (_, settings, _) = try await opened()
        let known = try #require(settings.state.value).map(\.key)
        let drawn = [
            SettingKey.reminder, SettingKey.voice, SettingKey.tones, SettingKey.haptics,
        ]
        #expect(Set(known).isSuperset(of: drawn))
    }

    @Test func aLanguageIsSetAndEverythingIsSaidInIt() async throws {
        let (stage, settings, _) = try await opened()
        await stage.does { _ in settings.set(view("language", settings), to: "de") }
        #expect(stage.labels == AttuneBindings.labels(locale: "de"))
        #expect(view("language", settings).words == "Deutsch")
    }

    @Test func aSwitchIsTurnedAndTheAppKnows() async throws {
        let (stage, settings, _) = try await opened()
        let before = view("reduced_motion", settings)
        #expect(before.isSwitch && !before.isOn)
        await stage.does { _ in settings.turn(before, on: true) }
        #expect(view("reduced_motion", settings).isOn && stage.app.ready?.settings.reducedMotion == true)
    }

    @Test func aReminderIsTurnedOnOnlyWhereTheDeviceLetsItThrough() async throws {
        let (stage, settings, device) = try await opened()
        await stage.does { _ in settings.turn(view("nudge.reminder", settings), on: false) }
        device.isAllowed = false
        await stage.does { _ in settings.turn(view("nudge.reminder", settings), on: true) }
        #expect(settings.remindersRefused && stage.app.ready?.settings.reminder.on == false)
        let plans = device.plans
        device.isAllowed = true
        await stage.does { _ in settings.turn(view("nudge.reminder", settings), on: true) }
        #expect(!settings.remindersRefused && stage.app.ready?.settings.reminder.on == true)
        #expect(device.plans == plans + 1 && device.asked == 2)
        await stage.does { _ in settings.set(view("usual_pull", settings), to: "pulling_away") }
        #expect(device.plans == plans + 2, "those that wait say the text for another pull")
    }

    @Test func aReminderThatTheDeviceLetsThroughNoMoreIsShownAsSuch() async throws {
        let (stage, settings, device) = try await opened()
        await stage.does { _ in settings.turn(view("nudge.reminder", settings), on: true) }
        device.isAllowed = false
        await settings.read()
        #expect(settings.remindersRefused)
    }

    @Test func aValueThatCanNotBeIsRefusedWithWordsAndChangesNothing() async throws {
        let (stage, settings, _) = try await opened()
        await stage.does { _ in settings.set(view("nudge.time", settings), to: "25:99") }
        let sentence = try #require(stage.app.message?.sentence)
        #expect(sentence == errorWords(error: .InvalidInput(field: "value", why: .reminderTime), locale: "en"))
        #expect(try await stage.core.settingViews() == settings.state.value)
    }

    @Test(arguments: [Format.json, .csv])
    func aCopyGoesOutAndComesInWithEveryMoment(_ format: Format) async throws {
        let (stage, settings, device) = try await opened()
        let id = try await stage.logs()
        await stage.does { _ in settings.export(format) }
        #expect(settings.copied?.isEmpty == false)
        let file = try #require(device.file)
        #expect(formatOfFile(name: file.name) == format)
        await stage.does { $0.delete(moment: id) }
        let revision = stage.app.revision
        await stage.does { _ in settings.takeOver() }
        #expect(try await stage.moments.map(\.pull) == [.reaching])
        #expect(settings.copied?.isEmpty == false && stage.app.revision > revision)
    }

    @Test func whoChoosesNoFileIsToldNothing() async throws {
        let (stage, settings, device) = try await opened()
        device.isChoosing = false
        await stage.does { _ in settings.export(.json) }
        await stage.does { _ in settings.takeOver() }
        #expect(settings.copied == nil && device.file == nil && stage.app.message == nil)
    }

    @Test func aFileThatTheDeviceCanNotReadOrWriteIsSaid() async throws {
        let (stage, settings, device) = try await opened()
        device.isBroken = true
        await stage.does { _ in settings.export(.json) }
        #expect(settings.copied == stage.labels.trouble.fileUnwritable)
        await stage.does { _ in settings.takeOver() }
        #expect(settings.copied == stage.labels.trouble.fileUnreadable)
    }

    @Test func aFileThatIsNotOursIsRefusedInTheCoresWords() async throws {
        let (stage, settings, device) = try await opened()
        _ = try await stage.logs()
        device.file = PickedFile(name: "Holiday.CSV", bytes: Data("a,b\n1,2\n".utf8))
        await stage.does { _ in settings.takeOver() }
        let refusal = try #require(settings.copied)
        await #expect(throws: ErrorCode.self) { try await stage.core.take(Data("a,b\n1,2\n".utf8), name: "a.csv") }
        #expect(refusal != stage.labels.trouble.fileUnreadable)
        #expect(try await stage.moments.count == 1)
    }

    @Test func everythingIsDeletedFromHere() async throws {
        let (stage, settings, _) = try await opened()
        _ = try await stage.logs()
        await stage.does { _ in settings.deleteEverything() }
        #expect(stage.app.isFirstStart)
        #expect(try await stage.moments.isEmpty)
    }

    private func view(_ key: String, _ settings: SettingsModel) -> SettingView {
        settings.state.value!.first { $0.key == key }!
    }

    private func opened() async throws -> (Stage, SettingsModel, HandDevice) {
        let (stage, device) = (await Stage(), HandDevice())
        let settings = SettingsModel(app: stage.app, device: device.forSettings)
        await settings.read()
        return (stage, settings, device)
    }
}

/// A device whose pickers and permissions a test moves by hand.
@MainActor
private final class HandDevice {
    var isAllowed = true
    var isChoosing = true
    var isBroken = false
    /// The file that was saved, and the one that is chosen.
    var file: PickedFile?
    private(set) var asked = 0
    private(set) var plans = 0

    var forSettings: SettingsDevice {
        SettingsDevice(
            saveFile: { name, bytes in
                if self.isBroken { throw CocoaError(.fileWriteNoPermission) }
                if self.isChoosing { self.file = PickedFile(name: name, bytes: bytes) }
                return self.isChoosing
            },
            openFile: {
                if self.isBroken { throw CocoaError(.fileReadCorruptFile) }
                return self.isChoosing ? self.file : nil
            },
            remindersAllowed: { ask in
                if ask { self.asked += 1 }
                return self.isAllowed
            },
            planReminders: { self.plans += 1 }
        )
    }
}
