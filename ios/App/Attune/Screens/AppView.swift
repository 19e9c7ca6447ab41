// The whole app as it is drawn: opening, trouble, the first start or the main screens, and what lies over them. Not here: what a
// screen shows, and when the app is locked.
import AttuneBindings
import AttuneKit
import SwiftUI
import UIKit

/// Everything. Comes back to where the scene was left.
struct AppView: View {
    let app: AppModel
    let device: SettingsDevice
    let phone: PhoneDevice
    /// Asks who is there; the cover goes where it is the one whose phone it is.
    let unlock: @MainActor () async -> Void
    @SceneStorage("place") private var left = ""
    @Environment(\.palette) private var palette
    @Environment(\.accessibilityReduceMotion) private var isToldToBeStill

    var body: some View {
        Group {
            switch app.state {
            // The ground alone: there are no words yet, and the first frame waits for nothing.
            case .opening: palette.ground.ignoresSafeArea()
            case let .failed(sentence, again, title):
                OpeningView(title: title, sentence: sentence, again: again) { app.tryAgain() }
            case .ready(let ready): open(ready)
            }
        }
        .tint(palette.accent)
        .preferredColorScheme(app.ready?.settings.theme.scheme)
        .task { app.comeBack(to: Place(kept: left)) }
        .onChange(of: app.place) { left = app.place.kept }
    }

    private func open(_ ready: AppModel.Ready) -> some View {
        OpenView(app: app, device: device, phone: phone, labels: ready.labels)
            .covered(app, ready, unlock)
            // Once, and not from each of the pages that lie over one another.
            .onChange(of: app.message?.number) {
                if let message = app.message { UIAccessibility.post(notification: .announcement, argument: message.sentence) }
            }
            .environment(\.isStill, isToldToBeStill || ready.settings.reducedMotion)
            .environment(\.locale, Locale(identifier: ready.labels.common.languageTag))
            // Another store is another app: nothing that was read from the last one stays.
            .id(ObjectIdentifier(ready.core))
    }
}

/// The open app: the first start until it is over, then the main screens.
private struct OpenView: View {
    let app: AppModel
    let device: SettingsDevice
    let phone: PhoneDevice
    let labels: Labels

    var body: some View {
        if app.isFirstStart {
            stack(path) {
                FirstStartView(app: app, labels: labels).inFrame(app, labels, title: nil)
            }
        } else {
            TabView(selection: Binding(get: { @MainActor in app.tab }, set: { @MainActor in app.show($0) })) {
                ForEach(AttuneKit.Tab.allCases, id: \.self) { tab in
                    stack(path(of: tab)) {
                        main(tab).inFrame(app, labels, title: labels.title(tab)).toolbar { WaysOut(app: app, labels: labels) }
                    }
                    .tabItem { Label(labels.title(tab), systemImage: tab.symbol) }
                    .tag(tab)
                }
            }
        }
    }

    private var path: Binding<[Page]> { Binding(get: { @MainActor in app.path }, set: { @MainActor in app.path = $0 }) }

    /// Pages lie over the main screen that is seen, and over no other.
    private func path(of tab: AttuneKit.Tab) -> Binding<[Page]> {
        Binding(get: { @MainActor in app.tab == tab ? app.path : [] }, set: { @MainActor in if app.tab == tab { app.path = $0 } })
    }

    private func stack(_ path: Binding<[Page]>, @ViewBuilder root: () -> some View) -> some View {
        NavigationStack(path: path) {
            root().navigationDestination(for: Page.self) { page in
                over(page)
                    .inFrame(app, labels, title: labels.title(page), isPlaying: page.isPlayer)
                    .navigationBarTitleDisplayMode(.inline)
            }
        }
    }

    @ViewBuilder private func main(_ tab: AttuneKit.Tab) -> some View {
        switch tab {
        case .today: TodayView(app: app, labels: labels)
        case .breathe: BreatheView(app: app)
        case .pattern: PatternScreen(app: app)
        case .together: TogetherView(labels: labels.together)
        }
    }

    @ViewBuilder private func over(_ page: Page) -> some View {
        switch page {
        case .log(let moment): LogView(app: app, labels: labels, moment: moment)
        case .details(let moment): DetailsView(app: app, labels: labels, moment: moment)
        case .history: HistoryView(app: app, labels: labels)
        case .settings: SettingsView(app: app, device: device, labels: labels)
        case .player(let wish): PlayerView(app: app, wish: wish, device: phone)
        case .pause: PauseScreen(app: app, device: phone)
        case let .selfCheck(gate, then): GateScreen(app: app, gate: gate, then: then)
        case .ownExercise: OwnExerciseScreen(app: app)
        }
    }
}

/// From every main screen to History and Settings.
private struct WaysOut: ToolbarContent {
    let app: AppModel
    let labels: Labels

    var body: some ToolbarContent {
        ToolbarItem(placement: .topBarTrailing) {
            Button { app.open(.history) } label: { Image(systemName: "clock.arrow.circlepath") }
                .accessibilityLabel(labels.navigation.history)
        }
        ToolbarItem(placement: .topBarTrailing) {
            Button { app.open(.settings) } label: { Image(systemName: "gearshape") }
                .accessibilityLabel(labels.navigation.settings)
        }
    }
}

extension Theme {
    /// Nil where the device decides.
    fileprivate var scheme: ColorScheme? {
        switch self {
        case .device: nil
        case .light: .light
        case .dark: .dark
        }
    }
}

extension AttuneKit.Tab {
    fileprivate var symbol: String {
        switch self {
        case .today: "sun.max"
        case .breathe: "wind"
        case .pattern: "chart.bar"
        case .together: "person.2"
        }
    }
}

extension Page {
    /// Has its own ways to stop what plays.
    fileprivate var isPlayer: Bool {
        switch self {
        case .player, .pause: true
        case .log, .details, .history, .settings, .selfCheck, .ownExercise: false
        }
    }
}
