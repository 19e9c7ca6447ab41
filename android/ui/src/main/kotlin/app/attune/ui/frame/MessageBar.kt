// What was just done, in one sentence, with what takes it back. Not here: the sentence; the core says it.
package app.attune.ui.frame

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalAccessibilityManager
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.attune.ui.Message
import app.attune.ui.parts.QuietButton
import kotlinx.coroutines.delay

/**
 * How long it stays, where the device knows of nobody who needs longer: long enough to be read twice and reached. What it takes
 * back, History takes back later, too.
 */
private const val STAYS_MILLIS = 12_000L

/** From this text size on, what takes it back stands under it. */
private const val LARGE_TEXT = 1.3f

/** Shows [message] for a while, then tells [onSeen]. */
@Composable
fun MessageBar(message: Message, undo: String, onUndo: () -> Unit, onSeen: () -> Unit, modifier: Modifier = Modifier) {
    val forPerson = LocalAccessibilityManager.current
    LaunchedEffect(message) {
        val stays = forPerson?.calculateRecommendedTimeoutMillis(STAYS_MILLIS, containsText = true, containsControls = message.canUndo)
        delay(stays ?: STAYS_MILLIS)
        onSeen()
    }
    Surface(
        modifier.fillMaxWidth().padding(horizontal = 12.dp, vertical = 6.dp),
        shape = RoundedCornerShape(16.dp),
        color = MaterialTheme.colorScheme.surfaceContainerHighest,
    ) {
        val sentence = @Composable { room: Modifier ->
            Text(
                message.sentence,
                room.padding(vertical = 10.dp).semantics { liveRegion = LiveRegionMode.Polite },
                color = MaterialTheme.colorScheme.onSurface,
                style = MaterialTheme.typography.bodyMedium,
            )
        }
        val way = @Composable { if (message.canUndo) QuietButton(undo, onUndo) }
        val inner = Modifier.padding(start = 16.dp, end = 4.dp, top = 2.dp, bottom = 2.dp)
        if (LocalDensity.current.fontScale < LARGE_TEXT) {
            Row(inner, verticalAlignment = Alignment.CenterVertically) {
                sentence(Modifier.weight(1f))
                way()
            }
        } else {
            Column(inner.padding(end = 12.dp), horizontalAlignment = Alignment.End) {
                sentence(Modifier.fillMaxWidth())
                way()
            }
        }
    }
}
