// What every screen has to pass, in any language and at any text size: nothing is cut off, every target is large enough to
// hit, and has words for a screen reader. Not here: what a single screen shows, which its own test says.
package app.attune.ui

import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.layout.LayoutCoordinates
import androidx.compose.ui.layout.positionInRoot
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.SemanticsPropertyKey
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.SemanticsNodeInteractionsProvider
import androidx.compose.ui.text.TextLayoutResult
import androidx.compose.ui.text.TextMeasurer
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.toSize
import org.junit.Assert.assertEquals
import kotlin.math.max

/** The least width and height of something that can be tapped. */
private val TARGET = 48.dp

/** Layout rounds to whole pixels, so an edge may be off by one. */
private const val ROUNDING = 1f

/** Fails and names what is cut off, too small to hit, or without words. */
fun SemanticsNodeInteractionsProvider.assertReadableAndReachable() {
    assertEquals("cut off", emptyList<String>(), cutOff())
    assertEquals("targets under $TARGET", emptyList<String>(), smallTargets())
    assertEquals("targets without words", emptyList<String>(), namelessTargets())
}

/**
 * The texts and targets of which a part can't be seen: a text had no room for all its lines or letters, or something around it
 * cuts it. What can be scrolled into view is not cut off, nor is what a person typed into a field.
 */
fun SemanticsNodeInteractionsProvider.cutOff(): List<String> {
    val texts = nodes(SemanticsActions.GetTextLayoutResult, unmerged = true)
        .filter { SemanticsProperties.EditableText !in it.config }
        .filter { it.textLayout()?.lacksRoom() == true || it.isClipped() }
    return (texts + targets().filter { it.isClipped() }).map { it.words() }.distinct()
}

/** What can be tapped or dragged and is under 48 dp wide or high, with its size. */
fun SemanticsNodeInteractionsProvider.smallTargets(): List<String> =
    targets().mapNotNull { target ->
        val density = target.layoutInfo.density
        val least = with(density) { TARGET.toPx() }
        val room = target.touchRoom(least)
        if (room.width >= least - ROUNDING && room.height >= least - ROUNDING) return@mapNotNull null
        "${target.words()}: ${(room.width / density.density).toInt()} × ${(room.height / density.density).toInt()} dp"
    }

/** What can be tapped or dragged and has neither text nor description: a screen reader has nothing to say of it. */
fun SemanticsNodeInteractionsProvider.namelessTargets(): List<String> =
    targets().filter { it.saidWords().isBlank() }.map { "${it.words()} at ${it.boundsInRoot}" }

private fun SemanticsNodeInteractionsProvider.targets(): List<SemanticsNode> =
    (nodes(SemanticsActions.OnClick) + nodes(SemanticsActions.SetProgress)).distinctBy { it.id }

private fun SemanticsNodeInteractionsProvider.nodes(
    key: SemanticsPropertyKey<*>,
    unmerged: Boolean = false,
): List<SemanticsNode> =
    onAllNodes(SemanticsMatcher.keyIsDefined(key), useUnmergedTree = unmerged)
        .fetchSemanticsNodes(atLeastOneRootRequired = true)

/**
 * The area that surely answers to a finger. Compose widens what is smaller than [least] around its middle, but a neighbour may
 * have that room; so only the part counts that the target's own layout keeps free.
 */
private fun SemanticsNode.touchRoom(least: Float): Size {
    val drawn = whole()
    val widened = Rect(
        left = drawn.left - max(0f, least - drawn.width) / 2,
        top = drawn.top - max(0f, least - drawn.height) / 2,
        right = drawn.right + max(0f, least - drawn.width) / 2,
        bottom = drawn.bottom + max(0f, least - drawn.height) / 2,
    )
    val kept = layoutInfo.getModifierInfo().firstOrNull()?.coordinates ?: layoutInfo.coordinates
    return widened.intersect(kept.bounds()).size
}

private fun LayoutCoordinates.bounds() = Rect(positionInRoot(), size.toSize())

private fun SemanticsNode.whole() = Rect(positionInRoot, size.toSize())

private fun SemanticsNode.textLayout(): TextLayoutResult? {
    val results = mutableListOf<TextLayoutResult>()
    config.getOrNull(SemanticsActions.GetTextLayoutResult)?.action?.invoke(results)
    return results.firstOrNull()
}

/**
 * Lays the text out once more, in the width it got and with all its lines, and compares.
 *
 * Not taken: `hasVisualOverflow`. For a plain string the semantics hand out a result that is made for the question, with the
 * widest allowed paragraph in it, and so it says true for every text.
 */
private fun TextLayoutResult.lacksRoom(): Boolean {
    val measurer = TextMeasurer(layoutInput.fontFamilyResolver, layoutInput.density, layoutInput.layoutDirection, cacheSize = 0)
    val full = measurer.measure(
        text = layoutInput.text,
        style = layoutInput.style,
        softWrap = layoutInput.softWrap,
        placeholders = layoutInput.placeholders,
        constraints = if (layoutInput.softWrap) Constraints(maxWidth = size.width) else Constraints(),
    )
    return full.lineCount > layoutInput.maxLines ||
        full.size.width > size.width + ROUNDING ||
        full.size.height > size.height + ROUNDING
}

/** True where something around cuts this node, or the window ends, and nothing up to there can scroll that way. */
private fun SemanticsNode.isClipped(): Boolean {
    val above = generateSequence(parent) { it.parent }.toList()
    val window = above.lastOrNull()?.whole() ?: whole()
    val seen = boundsInRoot.intersect(window)
    val sideways = above.any { SemanticsProperties.HorizontalScrollAxisRange in it.config }
    val upAndDown = above.any { SemanticsProperties.VerticalScrollAxisRange in it.config }
    if (seen.isEmpty) return !sideways && !upAndDown
    return (!sideways && seen.width < size.width - ROUNDING) || (!upAndDown && seen.height < size.height - ROUNDING)
}

/** What a message can call this node: its text, what a screen reader would say, or its number. */
private fun SemanticsNode.words(): String = saidWords().ifBlank { "node $id" }

private fun SemanticsNode.saidWords(): String =
    (config.getOrNull(SemanticsProperties.Text)?.map { it.text } ?: config.getOrNull(SemanticsProperties.ContentDescription))
        .orEmpty()
        .joinToString(" ")
