// History: moments by day, newest first. A tap opens one, its cross deletes it, and that can be taken back. Not here: reading.
package app.attune.ui.history

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.lazy.LazyColumn
import androidx.compose.foundation.lazy.rememberLazyListState
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.derivedStateOf
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.unit.dp
import app.attune.core.Core
import app.attune.ffi.Labels
import app.attune.ffi.MomentView
import app.attune.ui.AppModel
import app.attune.ui.AppUiState
import app.attune.ui.Page
import app.attune.ui.parts.Glyph
import app.attune.ui.parts.GlyphButton
import app.attune.ui.parts.GlyphImage
import app.attune.ui.parts.Heading
import app.attune.ui.parts.OtherButton
import app.attune.ui.parts.PageColumn
import app.attune.ui.parts.Quiet
import app.attune.ui.parts.QuietButton
import app.attune.ui.parts.READABLE
import app.attune.ui.parts.Trouble
import app.attune.ui.parts.Waiting
import app.attune.ui.parts.roomForMessage
import app.attune.ui.parts.glyph
import app.attune.ui.theme.LocalAccents
import kotlinx.coroutines.launch

/** So near the end, the next page is read. */
private const val NEAR = 12

/** From this text size on, a moment is words alone. */
private const val LARGE_TEXT = 1.4f

/** What can be done on this screen. */
internal class HistoryTaps(
    val onOpen: (String) -> Unit,
    val onDelete: (String) -> Unit,
    val onOlder: () -> Unit,
    val onUndo: () -> Unit,
    val onAgain: () -> Unit,
)

/** Wires. */
@Composable
fun HistoryScreen(core: Core, app: AppModel, around: AppUiState.Ready, modifier: Modifier = Modifier) {
    val scope = rememberCoroutineScope()
    val model = remember(core) { HistoryModel(core, app) }
    val state by model.state.collectAsState()
    LaunchedEffect(model, around.revision) { model.read() }
    val taps = remember(model) {
        HistoryTaps(
            onOpen = { app.open(Page.Details(it)) },
            onDelete = app::delete,
            onOlder = { scope.launch { model.older() } },
            onUndo = app::undo,
            onAgain = { scope.launch { model.read() } },
        )
    }
    HistoryScreen(state, around.labels, taps, modifier)
}

/** Draws. */
@Composable
internal fun HistoryScreen(
    state: HistoryUiState,
    labels: Labels,
    taps: HistoryTaps,
    modifier: Modifier = Modifier,
) = when (state) {
    HistoryUiState.Opening -> Waiting(labels.common.loading, modifier)
    is HistoryUiState.Failed -> Trouble(state.sentence, labels.trouble.tryAgain, taps.onAgain, modifier)
    is HistoryUiState.Ready ->
        if (state.moments.isEmpty()) Empty(labels, taps, modifier) else Moments(state, labels, taps, modifier)
}

@Composable
private fun Empty(labels: Labels, taps: HistoryTaps, modifier: Modifier) {
    PageColumn(modifier, gap = 20.dp) {
        Text(labels.history.empty, color = MaterialTheme.colorScheme.onBackground, style = MaterialTheme.typography.bodyLarge)
        QuietButton(labels.history.undo, taps.onUndo)
    }
}

@Composable
private fun Moments(state: HistoryUiState.Ready, labels: Labels, taps: HistoryTaps, modifier: Modifier) {
    val list = rememberLazyListState()
    val nearEnd by remember { derivedStateOf { list.layoutInfo.visibleItemsInfo.lastOrNull()?.index ?: 0 } }
    LaunchedEffect(nearEnd, state.moments.size) {
        if (state.more && nearEnd + NEAR >= list.layoutInfo.totalItemsCount) taps.onOlder()
    }
    val days = remember(state.moments) { state.moments.groupBy { it.day }.values.toList() }
    Box(modifier.fillMaxSize(), contentAlignment = Alignment.TopCenter) {
        LazyColumn(
            Modifier.widthIn(max = READABLE).fillMaxWidth(),
            list,
            contentPadding = PaddingValues(start = 12.dp, end = 12.dp, bottom = roomForMessage()),
        ) {
            days.forEach { day ->
                item(key = day.first().day) {
                    Heading(day.first().dayWords, Modifier.padding(start = 12.dp, end = 12.dp, top = 20.dp, bottom = 4.dp))
                }
                day.forEach { moment -> item(key = moment.record.id) { Moment(moment, labels, taps) } }
            }
            item(key = "end") {
                Column(Modifier.padding(top = 12.dp), verticalArrangement = Arrangement.spacedBy(8.dp)) {
                    if (state.more) OtherButton(labels.history.older, taps.onOlder, Modifier.padding(start = 12.dp))
                    QuietButton(labels.history.undo, taps.onUndo)
                }
            }
        }
    }
}

@Composable
private fun Moment(moment: MomentView, labels: Labels, taps: HistoryTaps) {
    Row(verticalAlignment = Alignment.CenterVertically) {
        Row(
            Modifier
                .weight(1f)
                .clip(RoundedCornerShape(14.dp))
                .clickable(onClickLabel = labels.history.change, role = Role.Button) { taps.onOpen(moment.record.id) }
                .heightIn(min = 56.dp)
                .padding(horizontal = 12.dp, vertical = 8.dp),
            horizontalArrangement = Arrangement.spacedBy(14.dp),
            verticalAlignment = Alignment.CenterVertically,
        ) {
            // Large words need the room; they name the pull themselves.
            if (LocalDensity.current.fontScale < LARGE_TEXT) {
                GlyphImage(moment.record.pull.glyph(), color = LocalAccents.current.of(moment.record.pull))
            }
            Column {
                Text(moment.summary, color = MaterialTheme.colorScheme.onBackground, style = MaterialTheme.typography.bodyLarge)
                Quiet(moment.timeWords)
            }
        }
        GlyphButton(
            Glyph.CLOSE,
            "${labels.history.delete}: ${moment.timeWords}, ${moment.summary}",
            { taps.onDelete(moment.record.id) },
            color = LocalAccents.current.quiet,
        )
    }
}
