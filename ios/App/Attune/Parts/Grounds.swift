// Lists on Attune's ground. Not here: what is listed.
import SwiftUI

extension View {
    /// A grouped list, on the ground of every page.
    func onGround(_ palette: Palette) -> some View {
        listStyle(.insetGrouped).scrollContentBackground(.hidden).background { palette.ground.ignoresSafeArea() }
    }
}
