// The shape that breathes: a soft disc that fills a thin ring. Not here: how full it is, and when (the timeline).
import SwiftUI

/// The smallest disc, as a share of the ring: an emptied breath is still there.
private let least = 0.28

/// How large it stands, and how faint it gets, for a person who wants no motion.
private let standing = 0.64
private let faintest = 0.35

/// The disc as full as `fullness`, 0 to 1, says. Where it stands still it grows no more: it fades, calmly.
struct BreathShape: View {
    let said: String
    let fullness: Double
    @Environment(\.palette) private var palette
    @Environment(\.isStill) private var isStill

    var body: some View {
        GeometryReader { room in
            let ring = min(room.size.width, room.size.height)
            let disc = ring * (isStill ? standing : least + (1 - least) * full)
            ZStack {
                Circle().stroke(palette.line, lineWidth: 1.5)
                Circle().fill(shades(disc / 2))
                    .overlay { Circle().stroke(palette.accent, lineWidth: 2) }
                    .frame(width: disc, height: disc)
                    .opacity(isStill ? faintest + (1 - faintest) * full : 1)
            }
            .frame(width: room.size.width, height: room.size.height)
        }
        .accessibilityElement()
        .accessibilityLabel(said)
        .accessibilityAddTraits(.isImage)
    }

    private var full: Double { min(max(fullness, 0), 1) }

    private func shades(_ radius: CGFloat) -> RadialGradient {
        let colors = [0.62, 0.46, 0.26].map { palette.accent.opacity($0) }
        return RadialGradient(colors: colors, center: .center, startRadius: 0, endRadius: radius)
    }
}
