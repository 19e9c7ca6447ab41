// The widget extension: a button on the home and lock screen and one in Control Center, and the exercise that is played. Not
// here: what a tap does (QuickLogIntent).
import SwiftUI
import WidgetKit

@main
struct AttuneWidgets: WidgetBundle {
    var body: some Widget {
        QuickLogWidget()
        PlayingActivity()
        if #available(iOS 18.0, *) { QuickLogControl() }
    }
}
