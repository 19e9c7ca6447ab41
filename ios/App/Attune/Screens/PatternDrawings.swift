// The drawings of Pattern: a share's range on a scale, and the weeks as dots. Each has its words beside it or for a screen
// reader; form tells what colour tells. Not here: the figures.
import AttuneBindings
import SwiftUI

/// From none to all, with the half marked; the range lies on it, the share is its point. The sentence below says the same.
struct Interval: View {
    let share: Share
    let accent: Color
    @Environment(\.palette) private var palette

    var body: some View {
        Canvas { context, size in
            let pen = Pen(size: size)
            context.fill(pen.line(0, 1), with: .color(palette.raisedMore))
            context.fill(pen.half, with: .color(palette.edge))
            context.fill(pen.line(share.low, share.high), with: .color(accent))
            context.fill(pen.point(share.share), with: .color(accent))
        }
        .frame(maxWidth: .infinity, minHeight: 28)
    }
}

/// What the marks of `Interval` mean.
struct Legend: View {
    let labels: PatternLabels
    @Environment(\.palette) private var palette

    var body: some View {
        SideBySide(spacing: 16) {
            sample(labels.counted) { $0.point(0.5) }
            sample(labels.range) { $0.line(0, 1) }
            sample(labels.half) { $0.half }
        }
    }

    private func sample(_ words: String, _ mark: @escaping (Pen) -> Path) -> some View {
        Sample(words: words) { Canvas { context, size in context.fill(mark(Pen(size: size)), with: .color(palette.quietWords)) } }
    }
}

/// Weeks from left to right, days from top to bottom; the last place is today. A screen reader goes from week to week.
struct Weeks: View {
    let weeks: [Week]
    let labels: PatternLabels

    var body: some View {
        Headed(labels.weeks) {
            HStack(spacing: 0) {
                ForEach(weeks, id: \.from) { week in
                    VStack(spacing: 0) {
                        ForEach(Array(week.days.enumerated()), id: \.offset) { _, count in
                            DayMark(count: count).aspectRatio(1, contentMode: .fit)
                        }
                    }
                    .accessibilityElement()
                    .accessibilityLabel(week.words)
                    .accessibilityAddTraits(.isImage)
                }
            }
            .frame(maxWidth: 420)
            SideBySide(spacing: 16) {
                Sample(words: labels.dayNone) { DayMark(count: 0) }
                Sample(words: labels.dayOne) { DayMark(count: 1) }
                Sample(words: labels.dayMore) { DayMark(count: 2) }
            }
        }
    }
}

/// A mark, and what it means.
private struct Sample<Mark: View>: View {
    let words: String
    @ViewBuilder let mark: Mark

    @ScaledMetric private var size: CGFloat = 24

    var body: some View {
        HStack(spacing: 6) {
            mark.frame(width: size, height: size).accessibilityHidden(true)
            Quiet(words)
        }
    }
}

/// A day: a small ring without a moment, a dot with one, a dot in a ring with more.
private struct DayMark: View {
    let count: UInt32
    @Environment(\.palette) private var palette

    var body: some View {
        Canvas { context, size in
            let cell = min(size.width, size.height)
            let middle = CGPoint(x: size.width / 2, y: size.height / 2)
            let (dot, ring) = (Path.circle(middle, cell * 0.22), Path.circle(middle, cell * 0.36))
            switch count {
            case 0: context.stroke(.circle(middle, cell * 0.11), with: .color(palette.edge), lineWidth: cell * 0.05)
            case 1: context.fill(dot, with: .color(palette.accent))
            default:
                context.fill(dot, with: .color(palette.accent))
                context.stroke(ring, with: .color(palette.accent), lineWidth: cell * 0.07)
            }
        }
    }
}

/// The marks on a scale from 0 to 1.
private struct Pen {
    let size: CGSize
    private let width: CGFloat = 6

    init(size: CGSize) { self.size = size }

    func line(_ from: Double, _ to: Double) -> Path {
        let left = x(from) - width / 2
        let line = CGRect(x: left, y: middle - width / 2, width: x(to) + width / 2 - left, height: width)
        return Path(roundedRect: line, cornerRadius: width / 2)
    }

    func point(_ at: Double) -> Path { .circle(CGPoint(x: x(at), y: middle), 8) }

    /// Dashed, from top to bottom.
    var half: Path {
        Path { path in
            for top in stride(from: 0, to: size.height, by: 7) {
                path.addRect(CGRect(x: x(0.5) - 0.75, y: top, width: 1.5, height: min(4, size.height - top)))
            }
        }
    }

    private var middle: CGFloat { size.height / 2 }

    private func x(_ part: Double) -> CGFloat { width / 2 + min(max(part, 0), 1) * (size.width - width) }
}

extension Path {
    fileprivate static func circle(_ middle: CGPoint, _ radius: CGFloat) -> Path {
        Path(ellipseIn: CGRect(x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: 2 * radius))
    }
}
