// Attune's colours: calm, night-safe, one accent for each pull. Not here: where they go.
//
// Reaching is coral, pulling away slate blue, what is shared sage; never red and green for bad and good. Every state can also be
// read without colour. Light is a warm near-white, dark is true black. They are the ones of Android, whose tests measure that
// text stands out from its ground by 4.5 : 1 or more.
import AttuneBindings
import SwiftUI

struct Palette: Sendable {
    let ground: Color
    let raised: Color
    let raisedMore: Color
    let words: Color
    let quietWords: Color
    let line: Color
    /// Around what is to be tapped or typed in.
    let edge: Color
    /// What a page is mostly for, and what is shared.
    let accent: Color
    let onAccent: Color
    let accentTint: Color
    let onAccentTint: Color
    let reaching: Color
    let pullingAway: Color
    let unsure: Color

    func of(_ pull: Pull) -> Color {
        switch pull {
        case .reaching: reaching
        case .pullingAway: pullingAway
        case .both: accent
        case .unsure: unsure
        }
    }

    static let light = Palette(
        ground: Color(hex: 0xFBF8F3), raised: Color(hex: 0xF4EFE8), raisedMore: Color(hex: 0xE9E2D8), words: Color(hex: 0x2B2722),
        quietWords: Color(hex: 0x5A534B), line: Color(hex: 0xD5CCC0), edge: Color(hex: 0x80776C), accent: Color(hex: 0x4B6B4F),
        onAccent: .white, accentTint: Color(hex: 0xDCE8DB), onAccentTint: Color(hex: 0x1F3322), reaching: Color(hex: 0xA8452F),
        pullingAway: Color(hex: 0x44607F), unsure: Color(hex: 0x6B635A)
    )

    static let dark = Palette(
        ground: .black, raised: Color(hex: 0x131210), raisedMore: Color(hex: 0x22201C), words: Color(hex: 0xE9E3DB),
        quietWords: Color(hex: 0xB9B1A6), line: Color(hex: 0x39352F), edge: Color(hex: 0x8F877C), accent: Color(hex: 0xA3C4A5),
        onAccent: Color(hex: 0x14210F), accentTint: Color(hex: 0x24372A), onAccentTint: Color(hex: 0xD3E5D3),
        reaching: Color(hex: 0xF0957E), pullingAway: Color(hex: 0x9DB8D6), unsure: Color(hex: 0xA79F95)
    )
}

extension EnvironmentValues {
    /// The colours of the scheme around.
    var palette: Palette { colorScheme == .dark ? .dark : .light }
}

extension Color {
    fileprivate init(hex: Int) {
        self.init(red: Double(hex >> 16 & 0xFF) / 255, green: Double(hex >> 8 & 0xFF) / 255, blue: Double(hex & 0xFF) / 255)
    }
}
