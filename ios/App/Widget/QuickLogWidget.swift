// The widget: one button that logs a moment. It shows nothing of what was logged.
import SwiftUI
import WidgetKit

struct QuickLogWidget: Widget {
    var body: some WidgetConfiguration {
        StaticConfiguration(kind: "app.attune.log", provider: Standing()) { _ in
            Button(intent: QuickLogIntent()) {
                Label(String(localized: "widget.log"), systemImage: "circle.circle")
                    .frame(maxWidth: .infinity, maxHeight: .infinity)
            }
            .buttonStyle(.plain)
            .containerBackground(.clear, for: .widget)
        }
        .supportedFamilies([.systemSmall, .accessoryCircular, .accessoryRectangular])
        .configurationDisplayName(String(localized: "widget.log"))
        .description(String(localized: "widget.about"))
    }
}

/// The button is always the same.
private struct Standing: TimelineProvider {
    struct Entry: TimelineEntry {
        let date: Date
    }

    func placeholder(in context: Context) -> Entry { Entry(date: .now) }

    func getSnapshot(in context: Context, completion: @escaping @Sendable (Entry) -> Void) { completion(Entry(date: .now)) }

    func getTimeline(in context: Context, completion: @escaping @Sendable (Timeline<Entry>) -> Void) {
        completion(Timeline(entries: [Entry(date: .now)], policy: .never))
    }
}
