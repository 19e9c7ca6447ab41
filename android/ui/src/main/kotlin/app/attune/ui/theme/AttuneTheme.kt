// How Attune looks: calm, night-safe, one accent for each pull. Not here: any screen.
//
// Reaching is coral, pulling away slate blue, what is shared sage; never red and green for bad and good. Every state is also
// readable without colour, so a colour is never the only sign. Light is a warm near-white, dark is true black (an OLED's pixels
// are off). Contrast of text on its ground is 4.5 : 1 or more (a test measures it).
package app.attune.ui.theme

import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.material3.ColorScheme
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Typography
import androidx.compose.material3.darkColorScheme
import androidx.compose.material3.lightColorScheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.Immutable
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.unit.sp
import app.attune.ffi.Pull
import app.attune.ffi.Theme

/** The accents, each strong enough to be read on the ground it stands on, and a quiet tint of it. */
@Immutable
data class Accents(val reaching: Color, val pullingAway: Color, val shared: Color, val quiet: Color) {
    /** The accent of a pull; unsure has none of its own. */
    fun of(pull: Pull): Color = when (pull) {
        Pull.REACHING -> reaching
        Pull.PULLING_AWAY -> pullingAway
        Pull.BOTH -> shared
        Pull.UNSURE -> quiet
    }
}

internal val LIGHT_ACCENTS = Accents(
    reaching = Color(0xFFA8452F),
    pullingAway = Color(0xFF44607F),
    shared = Color(0xFF4B6B4F),
    quiet = Color(0xFF6B635A),
)

internal val DARK_ACCENTS = Accents(
    reaching = Color(0xFFF0957E),
    pullingAway = Color(0xFF9DB8D6),
    shared = Color(0xFFA3C4A5),
    quiet = Color(0xFFA79F95),
)

internal val LIGHT: ColorScheme = lightColorScheme(
    primary = LIGHT_ACCENTS.shared,
    onPrimary = Color.White,
    primaryContainer = Color(0xFFDCE8DB),
    onPrimaryContainer = Color(0xFF1F3322),
    secondary = LIGHT_ACCENTS.pullingAway,
    onSecondary = Color.White,
    secondaryContainer = Color(0xFFDCE5EF),
    onSecondaryContainer = Color(0xFF1B2B3D),
    tertiary = LIGHT_ACCENTS.reaching,
    onTertiary = Color.White,
    tertiaryContainer = Color(0xFFF9DFD7),
    onTertiaryContainer = Color(0xFF45190D),
    // Trouble is said in words; it borrows no alarm.
    error = LIGHT_ACCENTS.reaching,
    onError = Color.White,
    background = Color(0xFFFBF8F3),
    onBackground = Color(0xFF2B2722),
    surface = Color(0xFFFBF8F3),
    onSurface = Color(0xFF2B2722),
    surfaceVariant = Color(0xFFF0EBE3),
    onSurfaceVariant = Color(0xFF5A534B),
    surfaceContainer = Color(0xFFF4EFE8),
    surfaceContainerHigh = Color(0xFFEFE9E0),
    surfaceContainerHighest = Color(0xFFE9E2D8),
    surfaceContainerLow = Color(0xFFF8F4EE),
    surfaceContainerLowest = Color.White,
    outline = Color(0xFF80776C),
    outlineVariant = Color(0xFFD5CCC0),
)

internal val DARK: ColorScheme = darkColorScheme(
    primary = DARK_ACCENTS.shared,
    onPrimary = Color(0xFF14210F),
    primaryContainer = Color(0xFF24372A),
    onPrimaryContainer = Color(0xFFD3E5D3),
    secondary = DARK_ACCENTS.pullingAway,
    onSecondary = Color(0xFF12202F),
    secondaryContainer = Color(0xFF20303F),
    onSecondaryContainer = Color(0xFFD6E3F1),
    tertiary = DARK_ACCENTS.reaching,
    onTertiary = Color(0xFF39140A),
    tertiaryContainer = Color(0xFF47251B),
    onTertiaryContainer = Color(0xFFFADCD3),
    error = DARK_ACCENTS.reaching,
    onError = Color(0xFF39140A),
    background = Color.Black,
    onBackground = Color(0xFFE9E3DB),
    surface = Color.Black,
    onSurface = Color(0xFFE9E3DB),
    surfaceVariant = Color(0xFF1C1A17),
    onSurfaceVariant = Color(0xFFB9B1A6),
    surfaceContainer = Color(0xFF131210),
    surfaceContainerHigh = Color(0xFF1A1815),
    surfaceContainerHighest = Color(0xFF22201C),
    surfaceContainerLow = Color(0xFF0C0B0A),
    surfaceContainerLowest = Color.Black,
    outline = Color(0xFF8F877C),
    outlineVariant = Color(0xFF39352F),
)

private val TYPE = Typography(
    headlineMedium = TextStyle(fontSize = 26.sp, lineHeight = 34.sp, fontWeight = FontWeight.Medium),
    titleLarge = TextStyle(fontSize = 21.sp, lineHeight = 28.sp, fontWeight = FontWeight.Medium),
    titleMedium = TextStyle(fontSize = 17.sp, lineHeight = 24.sp, fontWeight = FontWeight.Medium),
    bodyLarge = TextStyle(fontSize = 17.sp, lineHeight = 26.sp),
    bodyMedium = TextStyle(fontSize = 15.sp, lineHeight = 22.sp),
    bodySmall = TextStyle(fontSize = 13.sp, lineHeight = 19.sp),
    labelLarge = TextStyle(fontSize = 16.sp, lineHeight = 22.sp, fontWeight = FontWeight.Medium),
    labelMedium = TextStyle(fontSize = 13.sp, lineHeight = 18.sp, fontWeight = FontWeight.Medium),
    labelSmall = TextStyle(fontSize = 12.sp, lineHeight = 16.sp, fontWeight = FontWeight.Medium),
)

/** The accents of the theme around. */
val LocalAccents = staticCompositionLocalOf { LIGHT_ACCENTS }

/** Whether what could move stands still. */
val LocalReducedMotion = staticCompositionLocalOf { false }

/** The theme around everything that is drawn. */
@Composable
fun AttuneTheme(theme: Theme = Theme.DEVICE, reducedMotion: Boolean = false, content: @Composable () -> Unit) {
    val dark = when (theme) {
        Theme.DEVICE -> isSystemInDarkTheme()
        Theme.LIGHT -> false
        Theme.DARK -> true
    }
    CompositionLocalProvider(
        LocalAccents provides if (dark) DARK_ACCENTS else LIGHT_ACCENTS,
        LocalReducedMotion provides reducedMotion,
    ) {
        MaterialTheme(colorScheme = if (dark) DARK else LIGHT, typography = TYPE, content = content)
    }
}
