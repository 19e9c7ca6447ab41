// A number between two buttons. Not here: what the number may be; who hears of a step decides.
package app.attune.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.sizeIn
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.attune.ffi.CommonLabels

/** [value] as it is shown, [what] it is (for a screen reader), and one step down or up. */
@Composable
fun Stepper(
    value: String,
    what: String,
    labels: CommonLabels,
    onLess: () -> Unit,
    onMore: () -> Unit,
    modifier: Modifier = Modifier,
) {
    Row(modifier, horizontalArrangement = Arrangement.spacedBy(8.dp), verticalAlignment = Alignment.CenterVertically) {
        Step("−", "${labels.less}: $what", onLess)
        Text(
            value,
            Modifier.widthIn(min = 48.dp).semantics {
                contentDescription = "$value $what"
                liveRegion = LiveRegionMode.Polite
            },
            style = MaterialTheme.typography.titleMedium,
            textAlign = TextAlign.Center,
        )
        Step("+", "${labels.more}: $what", onMore)
    }
}

@Composable
private fun Step(sign: String, said: String, onTap: () -> Unit) {
    Surface(
        onClick = onTap,
        modifier = Modifier.sizeIn(minWidth = 48.dp, minHeight = 48.dp).semantics {
            role = Role.Button
            contentDescription = said
        },
        shape = CircleShape,
        color = MaterialTheme.colorScheme.surfaceContainerHigh,
    ) {
        Box(contentAlignment = Alignment.Center) {
            Text(sign, Modifier.clearAndSetSemantics {}, style = MaterialTheme.typography.titleLarge)
        }
    }
}
