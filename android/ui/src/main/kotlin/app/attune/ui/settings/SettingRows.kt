// How a single setting looks: a switch, a choice that opens, a self-check. Not here: which setting is which section's.
package app.attune.ui.settings

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.selection.toggleable
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Switch
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.draw.rotate
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.stateDescription
import androidx.compose.ui.unit.dp
import app.attune.ffi.Gate
import app.attune.ffi.SettingView
import app.attune.ui.parts.Chip
import app.attune.ui.parts.Glyph
import app.attune.ui.parts.GlyphImage
import app.attune.ui.parts.OneOf
import app.attune.ui.parts.Quiet
import app.attune.ui.parts.QuietButton

/** The value's own words. */
private fun SettingView.words(): String = choices.firstOrNull { it.value == value }?.title ?: value

private fun SettingView.isSwitch() = choices.map { it.value }.toSet() == setOf(ON, OFF)

/** One setting. */
@Composable
internal fun Setting(view: SettingView, questions: String, onSet: (String) -> Unit, onGate: (Gate) -> Unit) {
    val gate = view.gate
    when {
        gate != null -> SelfCheck(view, questions) { onGate(gate) }
        view.isSwitch() -> OnOff(view, onSet)
        else -> Choices(view, onSet)
    }
}

@Composable
private fun OnOff(view: SettingView, onSet: (String) -> Unit) {
    val on = view.value == ON
    Row(
        Modifier
            .fillMaxWidth()
            .toggleable(on, role = Role.Switch) { onSet(if (it) ON else OFF) }
            .semantics { stateDescription = view.words() }
            .heightIn(min = 64.dp)
            .padding(horizontal = 16.dp, vertical = 8.dp),
        horizontalArrangement = Arrangement.spacedBy(16.dp),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        NameAndValue(view, Modifier.weight(1f))
        Switch(on, onCheckedChange = null)
    }
}

/** Shows its value; a tap opens what it may be. */
@Composable
private fun Choices(view: SettingView, onSet: (String) -> Unit) {
    var open by rememberSaveable(view.key) { mutableStateOf(false) }
    Column(Modifier.fillMaxWidth()) {
        Row(
            Modifier
                .fillMaxWidth()
                .clickable(role = Role.DropdownList) { open = !open }
                .heightIn(min = 64.dp)
                .padding(horizontal = 16.dp, vertical = 8.dp),
            verticalAlignment = Alignment.CenterVertically,
        ) {
            NameAndValue(view, Modifier.weight(1f))
            GlyphImage(Glyph.DOWN, Modifier.rotate(if (open) 180f else 0f), color = MaterialTheme.colorScheme.onSurfaceVariant)
        }
        if (open) {
            OneOf(
                view.choices.map { Chip(it.value, it.title) },
                view.value,
                onSet,
                Modifier.padding(start = 16.dp, end = 16.dp, bottom = 16.dp),
            )
        }
    }
}

@Composable
private fun SelfCheck(view: SettingView, questions: String, onOpen: () -> Unit) {
    Column(Modifier.fillMaxWidth().padding(vertical = 12.dp)) {
        NameAndValue(view, Modifier.padding(horizontal = 16.dp))
        QuietButton(questions, onOpen, Modifier.padding(start = 4.dp))
    }
}

@Composable
private fun NameAndValue(view: SettingView, modifier: Modifier) {
    Column(modifier) {
        Text(view.title, color = MaterialTheme.colorScheme.onSurface, style = MaterialTheme.typography.bodyLarge)
        Quiet(view.words())
    }
}

/** A group of settings on one ground. */
@Composable
internal fun Group(content: @Composable () -> Unit) {
    val shape = RoundedCornerShape(20.dp)
    Surface(Modifier.fillMaxWidth().clip(shape), shape = shape, color = MaterialTheme.colorScheme.surfaceContainer) {
        Column { content() }
    }
}
