// The button in Control Center, on the lock screen and under the Action Button (iOS 18): logs a moment.
import AppIntents
import SwiftUI
import WidgetKit

@available(iOS 18.0, *)
struct QuickLogControl: ControlWidget {
    var body: some ControlWidgetConfiguration {
        StaticControlConfiguration(kind: "app.attune.log.control") {
            ControlWidgetButton(action: QuickLogIntent()) {
                Label(String(localized: "widget.log"), systemImage: "circle.circle")
            }
        }
        .displayName("widget.log")
        .description("widget.about")
    }
}
