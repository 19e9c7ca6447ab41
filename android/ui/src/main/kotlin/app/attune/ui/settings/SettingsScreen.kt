// Settings, by heading; then the data, and what Attune is and isn't. Not here: reading and setting (`SettingsModel`).
package app.attune.ui.settings

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.attune.core.Core
import app.attune.ffi.Format
import app.attune.ffi.Gate
import app.attune.ffi.Labels
import app.attune.ffi.SettingSection
import app.attune.ui.AppModel
import app.attune.ui.AppUiState
import app.attune.ui.Device
import app.attune.ui.Page
import app.attune.ui.parts.Heading
import app.attune.ui.parts.Notice
import app.attune.ui.parts.PageColumn
import app.attune.ui.parts.Quiet
import app.attune.ui.parts.Trouble
import app.attune.ui.parts.Waiting
import kotlinx.coroutines.launch

/** What can be done on this screen. */
internal class SettingsTaps(
    val onSet: (key: String, value: String) -> Unit,
    val onGate: (Gate) -> Unit,
    val onExport: (Format) -> Unit,
    val onImport: () -> Unit,
    val onDelete: () -> Unit,
    val onAgain: () -> Unit,
)

/** Wires. */
@Composable
fun SettingsScreen(core: Core, device: Device, app: AppModel, around: AppUiState.Ready, modifier: Modifier = Modifier) {
    val scope = rememberCoroutineScope()
    val model = remember(core) { SettingsModel(core, device, app, scope) }
    val state by model.state.collectAsState()
    LaunchedEffect(model, around.revision) { model.read() }
    val taps = remember(model, around.labels) {
        SettingsTaps(
            onSet = model::set,
            onGate = { app.open(Page.SelfCheck(it, then = null)) },
            onExport = model::export,
            onImport = model::import,
            onDelete = {
                model.deleteEverything(if (around.isDemo) around.labels.common.demo else around.labels.data.deleteAllDone)
            },
            onAgain = { scope.launch { model.read() } },
        )
    }
    SettingsScreen(state, around.labels, taps, modifier)
}

/** Draws. */
@Composable
internal fun SettingsScreen(
    state: SettingsUiState,
    labels: Labels,
    taps: SettingsTaps,
    modifier: Modifier = Modifier,
) = when (state) {
    SettingsUiState.Opening -> Waiting(labels.common.loading, modifier)
    is SettingsUiState.Failed -> Trouble(state.sentence, labels.trouble.tryAgain, taps.onAgain, modifier)
    is SettingsUiState.Ready -> PageColumn(modifier, gap = 28.dp) {
        val words = labels.settings
        val sections = state.views.groupBy { it.section }
        SettingSection.entries.filter(sections::containsKey).forEach { section ->
            Part(section.title(words)) {
                Group {
                    sections[section].orEmpty().forEach { view ->
                        Setting(view, words.questions, { taps.onSet(view.key, it) }, taps.onGate)
                    }
                }
                if (section == SettingSection.REMINDERS && state.remindersRefused) Notice(labels.notifications.blockedSettings)
            }
        }
        Part(words.data) { Data(state.copied, labels.data, taps.onExport, taps.onImport, taps.onDelete) }
        Part(words.about) {
            listOf(words.alone, words.notTherapy, words.afraid, words.helpNotYet).forEach {
                Quiet(it, Modifier.padding(horizontal = 4.dp))
            }
        }
    }
}

@Composable
private fun Part(title: String, content: @Composable () -> Unit) {
    Column(verticalArrangement = Arrangement.spacedBy(10.dp)) {
        Heading(title, Modifier.padding(horizontal = 4.dp))
        content()
    }
}
