// What lives as long as the process: the store's keeper, the app as a whole, reminders, the lock. Nothing of it is opened before
// it is asked for, and nothing on the main thread. Not here: what each of them does.
//
// # Why it is locked from the start
// Whether anybody is asked who they are, only the open store knows. What has to be covered is, before it is drawn.
//
// # Why it asks only after it was away
// The system's own question puts the app aside, too: whoever declined it would be asked again and again.
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
    @ObservationIgnored private var isActive = false
    @ObservationIgnored private var wasAway = true
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
        app.lock(true)
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
        isActive = phase == .active
        switch phase {
        case .active: seen()
        case .inactive: cover()
        case .background: leave()
        @unknown default: break
        }
    }

    /// The store is open, for the first time or anew.
    func opened() {
        cover()
        follow()
        if isActive { Task { await unlock() } }
        Task { await lookAround() }
    }

    /// Goes where the app was opened to, once it is open and seen by the one whose it is.
    func follow() {
        guard app.ready != nil, !app.isLocked, isActive else { return }
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
        follow()
    }

    private func seen() {
        cover()
        follow()
        if wasAway {
            wasAway = false
            // The phone may have been locked since it started, or full.
            app.tryAgain()
            Task { await unlock() }
        }
        Task { await lookAround() }
    }

    private func leave() {
        wasAway = true
        lock.left(at: .now)
        // Asked at once, it is covered in the picture that the system takes of it, too.
        if app.ready?.settings.lockMinutes == 0 { cover() }
        BackgroundTime.during { [app] in
            await app.keepAll()
            // A run that was ended by this, a tap that is still on its way.
            await app.finish()
        }
    }

    private func cover() {
        guard let ready = app.ready else { return }
        let isLocked = lock.seen(at: .now, minutes: ready.settings.lockMinutes)
        if isLocked != app.isLocked { app.lock(isLocked) }
    }

    /// What may have changed meanwhile: taps on a locked phone, the language, the day.
    private func lookAround() async {
        guard app.ready != nil else { return }
        _ = try? await keeper.absorb()
        if (try? await keeper.followLanguage()) == true { app.settingsChanged() }
        app.lookAgain()
        await reminders.plan()
    }
}
