// A person's data: a readable copy out and in, and everything deleted. Not here: doing it (`SettingsModel`).
package app.attune.ui.settings

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.attune.ffi.DataLabels
import app.attune.ffi.Format
import app.attune.ui.parts.MainButton
import app.attune.ui.parts.Notice
import app.attune.ui.parts.OtherButton
import app.attune.ui.parts.Quiet

/** [copied] says what became of the last copy. */
@Composable
internal fun Data(copied: String?, labels: DataLabels, onExport: (Format) -> Unit, onImport: () -> Unit, onDelete: () -> Unit) {
    Group {
        Column(Modifier.fillMaxWidth().padding(16.dp), verticalArrangement = Arrangement.spacedBy(10.dp)) {
            Text(labels.export, color = MaterialTheme.colorScheme.onSurface, style = MaterialTheme.typography.bodyLarge)
            Quiet(labels.exportHint)
            OtherButton(labels.json, { onExport(Format.JSON) })
            OtherButton(labels.csv, { onExport(Format.CSV) })
            Quiet(labels.importHint, Modifier.padding(top = 14.dp))
            OtherButton(labels.import, onImport)
            if (copied != null) Notice(copied)
        }
    }
    Group {
        Column(Modifier.fillMaxWidth().padding(16.dp), verticalArrangement = Arrangement.spacedBy(10.dp)) {
            DeleteEverything(labels, onDelete)
        }
    }
}

/** Asks, says what it means, and only the second tap deletes. */
@Composable
private fun DeleteEverything(labels: DataLabels, onDelete: () -> Unit) {
    // Not kept with the page: whoever comes back to it is asked anew.
    var asked by remember { mutableStateOf(false) }
    if (!asked) {
        OtherButton(labels.deleteAll, { asked = true })
        return
    }
    Text(
        labels.deleteAllWhat,
        Modifier.semantics { liveRegion = LiveRegionMode.Polite },
        color = MaterialTheme.colorScheme.onSurface,
        style = MaterialTheme.typography.bodyLarge,
    )
    MainButton(labels.deleteAllKeep, { asked = false }, Modifier.fillMaxWidth())
    OtherButton(labels.deleteAllConfirm, onDelete, Modifier.fillMaxWidth())
}
