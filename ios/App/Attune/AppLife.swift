// What lives as long as the process: the store's keeper, the app as a whole, reminders, the lock. Nothing of it is opened before
// it is asked for, and nothing on the main thread. Not here: what each of them does.
import AttuneBindings
import AttuneKit
import Foundation
import Observation
import SwiftUI

@MainActor @Observable
final class AppLife {
    let app: AppModel
    let wishes = Wishes.shared

    @ObservationIgnored private let keeper: StoreKeeper
    @ObservationIgnored private let reminders: Reminders
    @ObservationIgnored let files = FilePickers()
    @ObservationIgnored let phone = PhoneDevice()
    @ObservationIgnored private let lock = AppLock()
    @ObservationIgnored private var isAsking = false

    init() {
        let keeper = StoreKeeper(
            dir: StoreFolder.path, inbox: SharedFolder.inbox ?? Inbox(folder: StoreFolder.url), keys: KeychainKeys(),
            locale: { Locale.preferredLanguages.first ?? Locale.current.identifier }
        )
        let reminders = Reminders(keeper: keeper)
        (self.keeper, self.reminders) = (keeper, reminders)
        app = AppModel(
            open: { await keeper.open() },
            wipe: {
                // What would speak of Attune from outside goes first.
                await reminders.forget()
                try await keeper.wipe()
            }
        )
        reminders.listen()
    }

    /// What Settings asks of the phone.
    var device: SettingsDevice {
        let (files, reminders) = (files, reminders)
        return SettingsDevice(
            saveFile: { name, bytes in try await files.save(name, bytes) },
            openFile: { try await files.open() },
            remindersAllowed: { ask in await reminders.isAllowed(asking: ask) },
            planReminders: { await reminders.plan() }
        )
    }

    /// The scene was put aside or is seen again. Under the system's own question it is neither.
    func seen(_ phase: ScenePhase) {
        switch phase {
        case .active: Task { await cameBack() }
        case .background: leave()
        case .inactive: break
        @unknown default: break
        }
    }

    /// The store is open, for the first time or anew.
    func opened() { Task { await cameBack() } }

    /// Goes where the app was opened to, once it is open.
    func follow() {
        guard app.ready != nil else { return }
        if wishes.pause {
            wishes.pause = false
            app.pause()
        }
        if let exercise = wishes.exercise {
            wishes.exercise = nil
            app.open(.player(SessionWish(exercise: exercise, variant: nil, dose: .default)))
        }
    }

    /// Asks who is there, where the cover lies over everything.
    func unlock() async {
        guard app.isLocked, !isAsking, let words = app.labels?.lock else { return }
        isAsking = true
        defer { isAsking = false }
        guard await OwnerCheck.ask(words) else { return }
        lock.open()
        app.lock(false)
    }

    private func leave() {
        lock.left(at: .now)
        Task { await app.keepAll() }
    }

    private func cameBack() async {
        guard let ready = app.ready else { return }
        if lock.seen(at: .now, minutes: ready.settings.lockMinutes) {
            app.lock(true)
            await unlock()
        }
        _ = try? await keeper.absorb()
        if (try? await keeper.followLanguage()) == true { app.settingsChanged() }
        app.lookAgain()
        await reminders.plan()
        follow()
    }
}
