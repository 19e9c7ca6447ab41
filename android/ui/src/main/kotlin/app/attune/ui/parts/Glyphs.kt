// The few signs that Attune draws: strokes on a square of 24. Not here: what they mean in words; each is decoration, and the
// control around it says the same to a screen reader.
package app.attune.ui.parts

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.size
import androidx.compose.material3.LocalContentColor
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.attune.ffi.Pull
import app.attune.ui.Tab

/** A sign. */
enum class Glyph {
    TODAY, BREATHE, PATTERN, TOGETHER, PAUSE, BACK, HISTORY, SETTINGS, CLOSE, CHECK, DOWN, REACHING, PULLING_AWAY, BOTH, UNSURE
}

/** The sign of a main screen. */
fun Tab.glyph(): Glyph = when (this) {
    Tab.TODAY -> Glyph.TODAY
    Tab.BREATHE -> Glyph.BREATHE
    Tab.PATTERN -> Glyph.PATTERN
    Tab.TOGETHER -> Glyph.TOGETHER
}

/** The sign of a pull: towards the other's dot, away from it, both ways, or open. */
fun Pull.glyph(): Glyph = when (this) {
    Pull.REACHING -> Glyph.REACHING
    Pull.PULLING_AWAY -> Glyph.PULLING_AWAY
    Pull.BOTH -> Glyph.BOTH
    Pull.UNSURE -> Glyph.UNSURE
}

/** Draws [glyph]. */
@Composable
fun GlyphImage(glyph: Glyph, modifier: Modifier = Modifier, size: Dp = 24.dp, color: Color = LocalContentColor.current) {
    Canvas(modifier.size(size)) { Pen(this, color).draw(glyph) }
}

/** Draws in units of a 24th of the square. */
private class Pen(private val scope: DrawScope, private val color: Color) {
    private val unit = scope.size.minDimension / 24f
    private val stroke = 2f * unit

    private fun at(x: Float, y: Float) = Offset(x * unit, y * unit)

    private fun line(x1: Float, y1: Float, x2: Float, y2: Float, width: Float = stroke) =
        scope.drawLine(color, at(x1, y1), at(x2, y2), width, StrokeCap.Round)

    private fun ring(x: Float, y: Float, radius: Float) = scope.drawCircle(color, radius * unit, at(x, y), style = Stroke(stroke))

    private fun dot(x: Float, y: Float, radius: Float) = scope.drawCircle(color, radius * unit, at(x, y))

    /** A line with a head at its end. */
    private fun arrow(from: Float, to: Float) {
        val back = if (to > from) -4f else 4f
        line(from, 12f, to, 12f)
        line(to, 12f, to + back, 8f)
        line(to, 12f, to + back, 16f)
    }

    fun draw(glyph: Glyph) = when (glyph) {
        Glyph.TODAY -> {
            ring(12f, 12f, 4.5f)
            listOf(12f to 2.5f, 12f to 21.5f).forEach { (x, y) -> line(x, y, x, y) }
            listOf(2.5f, 21.5f).forEach { line(it, 12f, it, 12f) }
            listOf(5.3f, 18.7f).forEach { x -> listOf(5.3f, 18.7f).forEach { y -> line(x, y, x, y) } }
        }
        Glyph.BREATHE -> {
            ring(12f, 12f, 9f)
            dot(12f, 12f, 4f)
        }
        Glyph.PATTERN -> {
            listOf(6f to 14f, 12f to 6f, 18f to 10f).forEach { (x, top) -> line(x, top, x, 19f, 3f * unit) }
        }
        Glyph.TOGETHER -> {
            ring(9f, 12f, 6f)
            ring(15f, 12f, 6f)
        }
        Glyph.PAUSE -> {
            line(9f, 6f, 9f, 18f, 3f * unit)
            line(15f, 6f, 15f, 18f, 3f * unit)
        }
        Glyph.BACK -> {
            line(14.5f, 5f, 7.5f, 12f)
            line(7.5f, 12f, 14.5f, 19f)
        }
        Glyph.HISTORY -> listOf(6f, 12f, 18f).forEach { y ->
            dot(5f, y, 1.5f)
            line(10f, y, 20f, y)
        }
        Glyph.SETTINGS -> listOf(8f to 15f, 16f to 9f).forEach { (y, knob) ->
            line(4f, y, knob - 3f, y)
            line(knob + 3f, y, 20f, y)
            ring(knob, y, 3f)
        }
        Glyph.CLOSE -> {
            line(7f, 7f, 17f, 17f)
            line(17f, 7f, 7f, 17f)
        }
        Glyph.CHECK -> {
            line(5f, 13f, 10f, 18f)
            line(10f, 18f, 19f, 7f)
        }
        Glyph.DOWN -> {
            line(6f, 9.5f, 12f, 15.5f)
            line(12f, 15.5f, 18f, 9.5f)
        }
        Glyph.REACHING -> {
            arrow(2.5f, 14f)
            dot(20f, 12f, 2.5f)
        }
        Glyph.PULLING_AWAY -> {
            arrow(15f, 3f)
            dot(20f, 12f, 2.5f)
        }
        Glyph.BOTH -> {
            arrow(12f, 3f)
            arrow(12f, 21f)
        }
        Glyph.UNSURE -> ring(12f, 12f, 5f)
    }
}
