package app.attune.ui.theme

import androidx.compose.material3.ColorScheme
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.luminance
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

class ContrastTest {
    /** Every text that is drawn, and the grounds it is drawn on. */
    private fun pairs(colors: ColorScheme, accents: Accents): Map<String, Pair<Color, Color>> {
        val grounds = mapOf(
            "background" to colors.background,
            "container" to colors.surfaceContainer,
            "high" to colors.surfaceContainerHigh,
            "highest" to colors.surfaceContainerHighest,
        )
        val texts = mapOf(
            "text" to colors.onSurface,
            "quiet" to colors.onSurfaceVariant,
            "button" to colors.primary,
            "trouble" to colors.error,
            "reaching" to accents.reaching,
            "away" to accents.pullingAway,
            "shared" to accents.shared,
            "unsure" to accents.quiet,
        )
        val plain = texts.flatMap { (text, ink) -> grounds.map { (ground, paper) -> "$text on $ground" to (ink to paper) } }
        return plain.toMap() + mapOf(
            "on primary" to (colors.onPrimary to colors.primary),
            "on chosen" to (colors.onPrimaryContainer to colors.primaryContainer),
            "here" to (colors.onSurface to colors.primaryContainer),
        )
    }

    private fun contrast(one: Color, other: Color): Float {
        val (dark, light) = listOf(one.luminance(), other.luminance()).sorted()
        return (light + 0.05f) / (dark + 0.05f)
    }

    @Test
    fun `every text has four and a half to one, light and dark`() {
        val all = pairs(LIGHT, LIGHT_ACCENTS).mapKeys { "light: ${it.key}" } +
            pairs(DARK, DARK_ACCENTS).mapKeys { "dark: ${it.key}" }
        val weak = all.mapValues { (_, pair) -> contrast(pair.first, pair.second) }.filterValues { it < 4.5f }
        assertEquals(emptyMap<String, Float>(), weak)
    }

    @Test
    fun `dark is true black`() = assertTrue(DARK.background == Color.Black && DARK.surface == Color.Black)
}
