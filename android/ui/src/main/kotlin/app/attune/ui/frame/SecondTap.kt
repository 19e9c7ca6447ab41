// The second tap of a double tap is none on what the first one opened. Not here: what opens, and where that matters.
package app.attune.ui.frame

import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.rememberUpdatedState
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.input.pointer.PointerEventPass
import androidx.compose.ui.input.pointer.PointerInputChange
import androidx.compose.ui.input.pointer.changedToDown
import androidx.compose.ui.input.pointer.changedToUpIgnoreConsumed
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.unit.dp

/** How far apart the two taps of a double tap may lie: Android's ViewConfiguration says the same. */
private val SAME_PLACE = 100.dp

/**
 * Keeps from [opened] the second tap of the double tap whose first one opened it; null where nothing is to be kept from. The taps'
 * own times count, not when they are seen to: a slow device takes no other tap for it.
 */
@Composable
internal fun Modifier.withoutSecondTap(opened: Any?): Modifier {
    val now by rememberUpdatedState(opened)
    return pointerInput(Unit) {
        var before: Tap? = null
        var isSecond = false
        fun belongsTo(tap: Tap, down: PointerInputChange) = now != null && now != tap.on &&
            down.uptimeMillis - tap.at <= viewConfiguration.doubleTapTimeoutMillis &&
            (down.position - tap.place).getDistance() <= SAME_PLACE.toPx()
        awaitPointerEventScope {
            while (true) {
                awaitPointerEvent(PointerEventPass.Initial).changes.forEach { change ->
                    if (change.changedToDown()) isSecond = before?.let { belongsTo(it, change) } ?: false
                    if (change.changedToUpIgnoreConsumed()) before = Tap(change.uptimeMillis, change.position, now)
                    if (isSecond) change.consume()
                }
            }
        }
    }
}

/** Where and when a finger left the screen, and what it was on. */
private class Tap(val at: Long, val place: Offset, val on: Any?)
