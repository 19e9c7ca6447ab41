// The Live Activity of an exercise: its name and how long it still takes, on the lock screen and in the island.
import ActivityKit
import Foundation
import SwiftUI
import WidgetKit

struct PlayingActivity: Widget {
    var body: some WidgetConfiguration {
        ActivityConfiguration(for: PlayingAttributes.self) { context in
            HStack {
                Label(context.attributes.name, systemImage: "circle.circle")
                Spacer()
                Left(state: context.state)
            }
            .padding()
        } dynamicIsland: { context in
            DynamicIsland {
                DynamicIslandExpandedRegion(.center) {
                    VStack {
                        Text(context.attributes.name)
                        Left(state: context.state)
                    }
                }
            } compactLeading: {
                Image(systemName: "circle.circle").accessibilityLabel(context.attributes.name)
            } compactTrailing: {
                // A running time takes all the room it is given.
                Left(state: context.state).lineLimit(1).frame(maxWidth: 64)
            } minimal: {
                Image(systemName: "circle.circle").accessibilityLabel(context.attributes.name)
            }
        }
    }
}

/// How long it still takes.
private struct Left: View {
    let state: PlayingAttributes.ContentState

    var body: some View {
        if let ends = state.ends {
            // Over, it stands at nothing until the app has taken it away.
            Text(timerInterval: min(.now, ends)...ends).monospacedDigit().multilineTextAlignment(.trailing)
        } else {
            Text(state.words)
        }
    }
}
