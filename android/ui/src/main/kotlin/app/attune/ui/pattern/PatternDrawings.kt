// The drawings of Pattern: a share's range on a scale, and the weeks as dots. Each has its words beside it or for a screen
// reader; form tells what colour tells. Not here: the figures.
package app.attune.ui.pattern

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.aspectRatio
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.widthIn
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.attune.ffi.Labels
import app.attune.ffi.PatternLabels
import app.attune.ffi.Share
import app.attune.ffi.Week
import app.attune.ui.parts.Heading
import app.attune.ui.parts.Quiet

/** From none to all, with the half marked; the range lies on it, the share is its point. The sentence below says the same. */
@Composable
internal fun Interval(share: Share, accent: Color) {
    val ground = MaterialTheme.colorScheme.surfaceContainerHighest
    val half = MaterialTheme.colorScheme.outline
    Canvas(Modifier.fillMaxWidth().height(28.dp)) {
        val pen = IntervalPen(this)
        pen.line(0.0, 1.0, ground)
        pen.half(half)
        pen.line(share.low, share.high, accent)
        pen.point(share.share, accent)
    }
}

/** What the marks of [Interval] mean. */
@Composable
internal fun Legend(labels: PatternLabels) {
    val ink = MaterialTheme.colorScheme.onSurfaceVariant
    FlowRow(horizontalArrangement = Arrangement.spacedBy(16.dp), verticalArrangement = Arrangement.spacedBy(4.dp)) {
        Sample(labels.counted) { point(0.5, ink) }
        Sample(labels.range) { line(0.0, 1.0, ink) }
        Sample(labels.half) { half(ink) }
    }
}

@Composable
private fun Sample(words: String, draw: IntervalPen.() -> Unit) {
    Row(horizontalArrangement = Arrangement.spacedBy(6.dp), verticalAlignment = Alignment.CenterVertically) {
        Canvas(Modifier.size(22.dp)) { IntervalPen(this).draw() }
        Quiet(words)
    }
}

private class IntervalPen(private val scope: DrawScope) {
    private val width = 6 * scope.density
    private val middle = scope.size.height / 2

    private fun x(part: Double) = width / 2 + (part.toFloat().coerceIn(0f, 1f)) * (scope.size.width - width)

    fun line(from: Double, to: Double, color: Color) =
        scope.drawLine(color, Offset(x(from), middle), Offset(x(to), middle), width, StrokeCap.Round)

    fun point(at: Double, color: Color) = scope.drawCircle(color, 8 * scope.density, Offset(x(at), middle))

    fun half(color: Color) = scope.drawLine(
        color,
        Offset(x(HALF), 0f),
        Offset(x(HALF), scope.size.height),
        1.5f * scope.density,
        pathEffect = PathEffect.dashPathEffect(floatArrayOf(4 * scope.density, 3 * scope.density)),
    )
}

/** Weeks from left to right, days from top to bottom; the last place is today. */
@Composable
internal fun Weeks(weeks: List<Week>, labels: Labels) {
    val ink = MaterialTheme.colorScheme.primary
    val faint = MaterialTheme.colorScheme.outlineVariant
    Column(verticalArrangement = Arrangement.spacedBy(12.dp)) {
        Heading(labels.pattern.weeks)
        Canvas(
            Modifier
                .widthIn(max = 420.dp)
                .fillMaxWidth()
                .aspectRatio(weeks.size.toFloat() / DAYS)
                .semantics {
                    contentDescription = weeks.joinToString(". ") { it.words }
                    role = Role.Image
                },
        ) {
            val cell = size.width / weeks.size
            weeks.forEachIndexed { week, counted ->
                counted.days.forEachIndexed { day, count ->
                    day(count, Offset((week + 0.5f) * cell, (day + 0.5f) * cell), cell, ink, faint)
                }
            }
        }
        FlowRow(horizontalArrangement = Arrangement.spacedBy(16.dp), verticalArrangement = Arrangement.spacedBy(4.dp)) {
            val marks = labels.pattern.run { listOf(0u to dayNone, 1u to dayOne, 2u to dayMore) }
            marks.forEach { (count, words) ->
                Row(horizontalArrangement = Arrangement.spacedBy(6.dp), verticalAlignment = Alignment.CenterVertically) {
                    Canvas(Modifier.size(24.dp)) { day(count, center, size.width, ink, faint) }
                    Quiet(words)
                }
            }
        }
    }
}

/** A day: a small ring without a moment, a dot with one, a larger one in a ring with more. */
private fun DrawScope.day(count: UInt, at: Offset, cell: Float, ink: Color, faint: Color) = when (count) {
    0u -> drawCircle(faint, cell * 0.11f, at)
    1u -> drawCircle(ink, cell * 0.22f, at)
    else -> {
        drawCircle(ink, cell * 0.22f, at)
        drawCircle(ink, cell * 0.36f, at, style = Stroke(cell * 0.07f))
    }
}

private const val HALF = 0.5
private const val DAYS = 7f
