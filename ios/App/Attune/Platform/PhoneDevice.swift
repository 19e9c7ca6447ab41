// The phone under the player: motor, voice, tones, screen reader, a screen that stays on, and the lock screen. Not here: when
// (Player), and how each works (Haptics, Speech, TonePlayer, PlayingOnLockScreen).
import AttuneBindings
import AttuneKit
import UIKit

/// `PlayerDevice` for a phone. What it has no part for, it leaves out.
final class PhoneDevice: PlayerDevice {
    let lockScreen = PlayingOnLockScreen()
    // Each is made when it is first wanted: the app is started for many things that make no sound.
    private lazy var haptics = Haptics()
    private lazy var speech = Speech()
    private lazy var tones = TonePlayer()

    func feel(_ pattern: HapticPattern) { haptics.feel(pattern) }

    func sound(_ phase: PhaseKind, millis: Int64) { tones.play(phase, millis: millis) }

    func say(_ words: String, languageTag: String) {
        // Between two sentences it is silence that goes on: a silent app would be put to sleep with the screen off.
        tones.open()
        speech.say(words, languageTag: languageTag)
    }

    func announce(_ words: String) { UIAccessibility.post(notification: .announcement, argument: words) }

    func hush() {
        haptics.hush()
        speech.hush()
        tones.hush()
    }

    func playing(_ on: Bool) {
        UIApplication.shared.isIdleTimerDisabled = on
        if !on { tones.close() }
    }
}
