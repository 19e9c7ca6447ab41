// Pattern: what was counted, and how far that carries. What is recorded stands in plain figures; what is calculated stands apart,
// in a frame, with its range. Not here: what may be said of it (the core), and the drawings (PatternDrawings.kt).
package app.attune.ui.pattern

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.Arrangement
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
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.font.FontStyle
import androidx.compose.ui.unit.dp
import app.attune.core.Core
import app.attune.ffi.KindCount
import app.attune.ffi.Labels
import app.attune.ffi.MomentView
import app.attune.ffi.PatternView
import app.attune.ffi.Pull
import app.attune.ffi.Share
import app.attune.ui.AppModel
import app.attune.ui.AppUiState
import app.attune.ui.parts.GlyphImage
import app.attune.ui.parts.Heading
import app.attune.ui.parts.Notice
import app.attune.ui.parts.PageColumn
import app.attune.ui.parts.Quiet
import app.attune.ui.parts.glyph
import app.attune.ui.theme.LocalAccents

/** The Pattern screen. */
@Composable
fun PatternScreen(core: Core, app: AppModel, modifier: Modifier = Modifier) {
    val ready = app.state.collectAsState().value as? AppUiState.Ready ?: return
    val scope = rememberCoroutineScope()
    val model = remember(core) { PatternModel(core, scope) }
    LaunchedEffect(model, ready.labels, ready.revision, ready.pages.isEmpty()) { model.read() }
    val state by model.state.collectAsState()
    PatternScreen(state, ready.labels, modifier)
}

@Composable
internal fun PatternScreen(state: PatternUiState, labels: Labels, modifier: Modifier = Modifier) {
    PageColumn(modifier, gap = 20.dp) {
        when (state) {
            PatternUiState.Opening -> Unit
            is PatternUiState.Failed -> Notice(state.sentence)
            is PatternUiState.Ready -> Pattern(state.view, labels)
        }
    }
}

@Composable
private fun Pattern(view: PatternView, labels: Labels) {
    Text(view.sentence, Modifier.padding(top = 8.dp), style = MaterialTheme.typography.titleLarge)
    if (view.list.isNotEmpty()) Moments(view.list, labels)
    if (view.kinds.isNotEmpty()) Kinds(view.kinds, labels)
    if (view.weeks.isNotEmpty()) Weeks(view.weeks, labels)
    if (view.shares.isNotEmpty()) Shares(view.shares, labels)
    Calculated(view.limits)
}

/** The moments themselves, while there are too few to count. */
@Composable
private fun Moments(moments: List<MomentView>, labels: Labels) {
    Section(labels.pattern.moments) {
        moments.forEach { moment ->
            Column(Modifier.semantics(mergeDescendants = true) {}) {
                Quiet("${moment.dayWords}, ${moment.timeWords}")
                Row(horizontalArrangement = Arrangement.spacedBy(8.dp), verticalAlignment = Alignment.CenterVertically) {
                    GlyphImage(moment.record.pull.glyph(), size = 18.dp, color = LocalAccents.current.of(moment.record.pull))
                    Text(moment.summary, style = MaterialTheme.typography.bodyLarge)
                }
            }
        }
    }
}

/** Recorded: plain words and plain figures. */
@Composable
private fun Kinds(kinds: List<KindCount>, labels: Labels) {
    Section(labels.pattern.kinds) {
        kinds.forEach { kind ->
            Row(
                Modifier.fillMaxWidth().semantics(mergeDescendants = true) {},
                horizontalArrangement = Arrangement.spacedBy(16.dp),
            ) {
                Text(kind.title, Modifier.weight(1f), style = MaterialTheme.typography.bodyLarge)
                Text(kind.count.toString(), style = MaterialTheme.typography.titleMedium)
            }
        }
    }
}

/** Calculated: framed, each with its range and with how much it may claim. */
@Composable
private fun Shares(shares: List<Share>, labels: Labels) {
    Section(labels.pattern.shares) {
        Legend(labels.pattern)
        shares.forEach { share ->
            Surface(
                Modifier.fillMaxWidth(),
                shape = RoundedCornerShape(18.dp),
                color = MaterialTheme.colorScheme.background,
                border = BorderStroke(1.dp, MaterialTheme.colorScheme.outlineVariant),
            ) {
                Column(
                    Modifier.padding(16.dp).semantics(mergeDescendants = true) {},
                    verticalArrangement = Arrangement.spacedBy(10.dp),
                ) { ShareCard(share) }
            }
        }
    }
}

@Composable
private fun ShareCard(share: Share) {
    val pull = pullOf(share)
    val accent = LocalAccents.current.of(pull)
    Row(
        Modifier.fillMaxWidth(),
        horizontalArrangement = Arrangement.spacedBy(8.dp),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        GlyphImage(pull.glyph(), size = 20.dp, color = accent)
        Text(share.title, Modifier.weight(1f), color = accent, style = MaterialTheme.typography.titleMedium)
        Text("${share.k} / ${share.n}", style = MaterialTheme.typography.titleMedium)
    }
    Interval(share, accent)
    Calculated(share.sentence)
}

@Composable
private fun Section(title: String, content: @Composable () -> Unit) {
    Column(verticalArrangement = Arrangement.spacedBy(12.dp)) {
        Heading(title)
        content()
    }
}

/** A sentence that is worked out, not logged: set apart by its letters. */
@Composable
private fun Calculated(sentence: String) {
    Text(
        sentence,
        color = MaterialTheme.colorScheme.onSurfaceVariant,
        fontStyle = FontStyle.Italic,
        style = MaterialTheme.typography.bodyMedium,
    )
}

/** The pull a share is about. */
private fun pullOf(share: Share): Pull = Pull.entries.find { "pull_${it.name.lowercase()}" == share.id } ?: Pull.UNSURE
