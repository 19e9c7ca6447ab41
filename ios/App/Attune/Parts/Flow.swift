// Lays parts out in rows, as many in each as fit; one that is wider than a row is broken within it. Not here: what the parts are.
import SwiftUI

struct Flow: Layout {
    var gap: CGFloat = 8

    func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) -> CGSize {
        let rows = rows(of: subviews, within: proposal.width ?? .infinity)
        return CGSize(
            width: rows.map(\.width).max() ?? 0,
            height: rows.map(\.height).reduce(0, +) + gap * CGFloat(max(rows.count - 1, 0))
        )
    }

    func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) {
        var y = bounds.minY
        for row in rows(of: subviews, within: bounds.width) {
            var x = bounds.minX
            for part in row.parts {
                subviews[part.index].place(
                    at: CGPoint(x: x, y: y), anchor: .topLeading, proposal: ProposedViewSize(part.size)
                )
                x += part.size.width + gap
            }
            y += row.height + gap
        }
    }

    private struct Row {
        var parts: [(index: Int, size: CGSize)] = []
        var width: CGFloat = 0
        var height: CGFloat = 0
    }

    nonisolated private func rows(of subviews: Subviews, within width: CGFloat) -> [Row] {
        var (rows, row) = ([Row](), Row())
        for index in subviews.indices {
            let wanted = subviews[index].sizeThatFits(.unspecified)
            let size = wanted.width <= width ? wanted : subviews[index].sizeThatFits(ProposedViewSize(width: width, height: nil))
            if !row.parts.isEmpty, row.width + gap + size.width > width {
                rows.append(row)
                row = Row()
            }
            row.width += (row.parts.isEmpty ? 0 : gap) + size.width
            row.height = max(row.height, size.height)
            row.parts.append((index, size))
        }
        return row.parts.isEmpty ? rows : rows + [row]
    }
}
