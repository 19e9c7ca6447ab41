// Settings, by heading; then the data, and what Attune is and isn't. Not here: reading and setting (`SettingsModel`).
import AttuneBindings
import AttuneKit
import SwiftUI
import UIKit

struct SettingsView: View {
    let app: AppModel
    let labels: Labels
    @State private var model: SettingsModel
    @Environment(\.palette) private var palette
    @Environment(\.openURL) private var openURL

    init(app: AppModel, device: SettingsDevice, labels: Labels) {
        (self.app, self.labels) = (app, labels)
        _model = State(initialValue: SettingsModel(app: app, device: device))
    }

    var body: some View {
        ReadingView(state: model.state, labels: labels, again: model.read) { _ in
            Form {
                ForEach(SettingSection.allCases, id: \.self) { section in
                    if !model.views(section).isEmpty { part(section) }
                }
                DataSection(app: app, model: model, title: labels.settings.data, labels: labels.data)
                about
            }
            .onGround(palette)
        }
        .task(id: app.revision) { await model.read() }
    }

    private func part(_ section: SettingSection) -> some View {
        Section {
            ForEach(model.views(section), id: \.key) { view in
                SettingRow(model: model, view: view, questions: labels.settings.questions)
            }
            if section == .reminders, model.remindersRefused { refused }
        } header: {
            Text(section.title(labels.settings)).accessibilityAddTraits(.isHeader)
        }
        .listRowBackground(palette.raised)
    }

    /// Leads to where the device can be told otherwise.
    private var refused: some View {
        Button {
            if let place = URL(string: UIApplication.openNotificationSettingsURLString) { openURL(place) }
        } label: {
            Notice(labels.notifications.blockedSettings)
        }
        .buttonStyle(.plain)
        .announced(labels.notifications.blockedSettings)
    }

    private var about: some View {
        Section {
            ForEach(aboutSentences, id: \.self) { Quiet($0) }
        } header: {
            Text(labels.settings.about).accessibilityAddTraits(.isHeader)
        }
        .listRowBackground(palette.ground)
    }

    private var aboutSentences: [String] {
        [labels.settings.alone, labels.settings.notTherapy, labels.settings.afraid, labels.settings.helpNotYet]
    }
}
