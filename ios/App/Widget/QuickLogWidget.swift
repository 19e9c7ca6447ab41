// The widget: one button that logs a moment. It shows nothing of what was logged.
import SwiftUI
import WidgetKit

struct QuickLogWidget: Widget {
    var body: some WidgetConfiguration {
        StaticConfiguration(kind: "app.attune.log", provider: Standing()) { _ in
            Button(intent: QuickLogIntent()) { Face() }
                .buttonStyle(.plain)
                .containerBackground(.background, for: .widget)
        }
        .supportedFamilies([.systemSmall, .accessoryCircular, .accessoryRectangular])
        .configurationDisplayName(String(localized: "widget.log"))
        .description(String(localized: "widget.about"))
    }
}

/// A circle on the lock screen has room for the sign alone.
private struct Face: View {
    @Environment(\.widgetFamily) private var family

    var body: some View {
        if family == .accessoryCircular {
            ZStack {
                AccessoryWidgetBackground()
                Image(systemName: "circle.circle").font(.title)
            }
            .accessibilityElement()
            .accessibilityLabel(words)
        } else {
            Label(words, systemImage: "circle.circle").frame(maxWidth: .infinity, maxHeight: .infinity)
        }
    }

    private var words: String { String(localized: "widget.log") }
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
