// The settings as they stand, changing them, and what goes in and out as a file. Not here: which there are, what each may be, and
// the device's own pickers and permissions (`SettingsDevice`).
import AttuneBindings
import Foundation
import Observation

/// A file a person chose.
public struct PickedFile: Sendable {
    public let name: String
    public let bytes: Data

    public init(name: String, bytes: Data) {
        (self.name, self.bytes) = (name, bytes)
    }
}

/// What Settings needs of the device.
public struct SettingsDevice: Sendable {
    /// Lets the person choose where a file of that name goes; false, if they didn't. Fails where it can't be written.
    public let saveFile: @MainActor (_ name: String, _ bytes: Data) async throws -> Bool
    /// Lets the person choose a file; nil, if they didn't. Fails where it can't be read.
    public let openFile: @MainActor () async throws -> PickedFile?
    /// Whether the device lets reminders through; asks the person for it if it is to and still may.
    public let remindersAllowed: @MainActor (_ ask: Bool) async -> Bool
    /// Plans the reminders anew.
    public let planReminders: @MainActor () async -> Void

    public init(
        saveFile: @escaping @MainActor (_ name: String, _ bytes: Data) async throws -> Bool,
        openFile: @escaping @MainActor () async throws -> PickedFile?,
        remindersAllowed: @escaping @MainActor (_ ask: Bool) async -> Bool,
        planReminders: @escaping @MainActor () async -> Void
    ) {
        self.saveFile = saveFile
        self.openFile = openFile
        self.remindersAllowed = remindersAllowed
        self.planReminders = planReminders
    }
}

/// What is set or copied is finished, also when the page is left.
@MainActor @Observable
public final class SettingsModel {
    public private(set) var state = Reading<[SettingView]>.opening
    /// The device lets no reminder through, though one is wanted.
    public private(set) var remindersRefused = false
    /// What became of a copy that was written or taken over.
    public private(set) var copied: String?

    @ObservationIgnored private let app: AppModel
    @ObservationIgnored private let device: SettingsDevice

    public init(app: AppModel, device: SettingsDevice) {
        (self.app, self.device) = (app, device)
    }

    /// The settings under a heading.
    public func views(_ section: SettingSection) -> [SettingView] { state.value?.filter { $0.section == section } ?? [] }

    public func read() async {
        state = await app.reading { try await $0.settingViews() }
        let isWanted = state.value?.contains { $0.key == SettingKey.reminder && $0.isOn } ?? false
        remindersRefused = if isWanted { await !device.remindersAllowed(false) } else { false }
    }

    /// Sets one. A reminder is turned on only where the device lets it through, and only then is the device asked.
    public func set(_ view: SettingView, to value: String) {
        app.doing { core in
            if view.key == SettingKey.reminder, value == SettingKey.on, await !self.device.remindersAllowed(true) {
                self.remindersRefused = true
                return
            }
            try await core.set(view.key, to: value)
            // A reminder that waits says its text in the language and for the pull that were set when it was planned.
            await self.device.planReminders()
            self.app.settingsChanged()
            await self.read()
        }
    }

    /// Turns a switch.
    public func turn(_ view: SettingView, on: Bool) { set(view, to: on ? SettingKey.on : SettingKey.off) }

    public func selfCheck(_ gate: Gate) { app.open(.selfCheck(gate, then: nil)) }

    /// Writes a readable copy where the person wants it; says nothing where they changed their mind.
    public func export(_ format: Format) {
        copying { $0.fileUnwritable } copy: { core in
            let exported = try await core.export(format)
            return try await self.device.saveFile(exported.fileName, exported.bytes) ? exported.sentence : nil
        }
    }

    /// Takes a readable copy over.
    public func takeOver() {
        copying { $0.fileUnreadable } copy: { core in
            guard let file = try await self.device.openFile() else { return nil }
            let imported = try await core.take(file.bytes, name: file.name)
            self.app.lookAgain()
            return imported.sentence
        }
    }

    /// Deletes everything, for good. Asking first is the page's.
    public func deleteEverything() { app.deleteEverything() }

    /// `onBadFile` says that the device can't read or write what was chosen.
    private func copying(
        _ onBadFile: @escaping @MainActor (TroubleLabels) -> String, copy: @escaping @MainActor (Core) async throws -> String?
    ) {
        app.doing { core in
            self.copied = nil
            do {
                self.copied = try await copy(core)
            } catch let error as ErrorCode {
                self.copied = await self.app.words(error, core)
            } catch {
                self.copied = await onBadFile(core.labels().trouble)
            }
        }
    }
}
