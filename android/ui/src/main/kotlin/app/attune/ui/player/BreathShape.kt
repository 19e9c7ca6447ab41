// The shape that breathes: a disc that fills a thin ring. Not here: how full it is, and when (the timeline).
package app.attune.ui.player

import androidx.compose.foundation.Canvas
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Brush
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.attune.ui.theme.LocalAccents

/** The smallest disc, as a share of the ring: an emptied breath is still there. */
private const val LEAST = 0.28f

/** How full it is while it stands still for a person who wants no motion. */
internal const val STILL = 0.5f

/** Draws it as [fullness], 0 to 1, says at the time of drawing; [said] is what a screen reader says of it. */
@Composable
internal fun BreathShape(said: String, fullness: () -> Float, modifier: Modifier = Modifier) {
    val accent = LocalAccents.current.shared
    val ring = MaterialTheme.colorScheme.outlineVariant
    Canvas(
        modifier.semantics {
            contentDescription = said
            role = Role.Image
        },
    ) {
        val whole = size.minDimension / 2 - 2.dp.toPx()
        val disc = whole * (LEAST + (1 - LEAST) * fullness().coerceIn(0f, 1f))
        drawCircle(ring, whole, style = Stroke(1.5.dp.toPx()))
        val shades = Brush.radialGradient(
            0f to accent.copy(alpha = 0.62f),
            0.6f to accent.copy(alpha = 0.46f),
            1f to accent.copy(alpha = 0.26f),
            center = center,
            radius = disc,
        )
        drawCircle(shades, disc)
        drawCircle(accent, disc - 1.dp.toPx(), style = Stroke(2.dp.toPx()))
    }
}
