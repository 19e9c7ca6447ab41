// The colours of the breathing screens by day and by night: an accent for each pull, grounds, frames. Not here: any shape.
import AttuneBindings
import SwiftUI

/// A colour that is another one in the dark.
struct Hue: ShapeStyle {
    let day: Color
    let night: Color

    func resolve(in environment: EnvironmentValues) -> Color { of(environment.colorScheme) }

    func of(_ scheme: ColorScheme) -> Color {
        switch scheme {
        case .light: day
        case .dark: night
        @unknown default: day
        }
    }

    static let reaching = Hue(day: 0xA8452F, night: 0xF0957E)
    static let pullingAway = Hue(day: 0x44607F, night: 0x9DB8D6)
    static let shared = Hue(day: 0x4B6B4F, night: 0xA3C4A5)
    static let quiet = Hue(day: 0x6B635A, night: 0xA79F95)
    static let onShared = Hue(day: 0xFFFFFF, night: 0x14210F)
    static let chosen = Hue(day: 0xDCE8DB, night: 0x24372A)
    static let words = Hue(day: 0x2B2722, night: 0xE9E3DB)
    static let quietWords = Hue(day: 0x5A534B, night: 0xB9B1A6)
    static let card = Hue(day: 0xF4EFE8, night: 0x131210)
    static let raised = Hue(day: 0xE9E2D8, night: 0x22201C)
    static let frame = Hue(day: 0xD5CCC0, night: 0x39352F)

    /// The accent of a pull; unsure has none of its own.
    static func of(_ pull: Pull) -> Hue {
        switch pull {
        case .reaching: reaching
        case .pullingAway: pullingAway
        case .both: shared
        case .unsure: quiet
        }
    }
}

extension Hue {
    fileprivate init(day: UInt32, night: UInt32) { self.init(day: Color(rgb: day), night: Color(rgb: night)) }
}

extension Color {
    fileprivate init(rgb: UInt32) {
        self.init(red: part(rgb >> 16), green: part(rgb >> 8), blue: part(rgb))
    }
}

private func part(_ value: UInt32) -> Double { Double(value & 0xFF) / 255 }
