// Stories of settings and the language.
import AttuneBindings
import AttuneKit
import Testing

@Suite struct SettingsTests {
    private let desk = Desk()
    private var attune: Attune { desk.attune }

    @Test func everySettingShowsItsValueAmongItsChoicesAndTakesEachOfThem() throws {
        let screen = try attune.settingsView()
        #expect(screen.count > 8)
        for setting in screen where !setting.choices.isEmpty && !setting.key.hasPrefix("gate.") {
            #expect(setting.choices.contains { $0.value == setting.value }, "\(setting.key)")
            for choice in setting.choices {
                let after = try attune.set(key: setting.key, value: choice.value)
                #expect(after.filter { $0.key == setting.key }.map(\.value) == [choice.value])
            }
        }
    }

    @Test func whatWasSetIsWhatAFrontEndGoesBy() throws {
        for (key, value) in [("usual_pull", "reaching"), ("nudge.reminder", "on"), ("nudge.time", "19:30")] {
            _ = try attune.set(key: key, value: value)
        }
        let settings = try attune.settings()
        #expect(settings.usualPull == .reaching)
        #expect(settings.reminder == Reminder(on: true, time: "19:30"))
    }

    @Test func theDeviceChangesItsLanguageWhichCountsOnlyWhileNoneWasSet() throws {
        try attune.deviceSpeaks(locale: "de-AT")
        #expect(attune.language() == .de)
        #expect(attune.labels() == labels(locale: "de"))
        _ = try attune.set(key: "language", value: "de")
        try attune.deviceSpeaks(locale: "en-US")
        #expect(attune.language() == .de)
        #expect(try attune.settings().language == .de)
    }

    @Test func everyWordFollowsTheLanguageThatIsSet() throws {
        #expect(attune.labels() == labels(locale: "en"))
        let screen = try attune.set(key: "language", value: "de")
        #expect(attune.labels() == labels(locale: "de"))
        #expect(try attune.settingsView() == screen)
    }
}
