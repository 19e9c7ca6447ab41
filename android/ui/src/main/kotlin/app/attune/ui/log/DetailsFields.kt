// The fields of a moment's details: what is chosen by a chip, what is typed. Not here: which words there are (the core's lists).
package app.attune.ui.log

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.relocation.BringIntoViewRequester
import androidx.compose.foundation.relocation.bringIntoViewRequester
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedTextField
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.error
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.KeyboardCapitalization
import androidx.compose.ui.text.style.TextDirection
import androidx.compose.ui.unit.dp
import app.attune.ffi.Labels
import app.attune.ffi.MomentDetails
import app.attune.ffi.MomentInput
import app.attune.ffi.MomentView
import app.attune.ui.parts.Chip
import app.attune.ui.parts.HeatScale
import app.attune.ui.parts.MainButton
import app.attune.ui.parts.OneOf
import app.attune.ui.parts.OtherButton
import app.attune.ui.parts.Quiet
import app.attune.ui.parts.typed
import app.attune.ui.parts.SeveralOf

/** The core's names of what is typed. */
internal const val AT = "at"
internal const val BODY_SIGNAL = "bodySignal"
internal const val NOTE = "note"

/** A long note is read within its field, not past the end of the page. */
private const val NOTE_LINES = 12

/** What is chosen. Tapping what is chosen takes it back, but for kind and pull, which always have an answer. */
@Composable
internal fun Chosen(details: MomentDetails, labels: Labels, onChange: ((MomentInput) -> MomentInput) -> Unit) {
    val record = details.moment.record
    val (log, words) = labels.log to labels.words
    Asked(log.kind) {
        OneOf(words.kinds.map { Chip(it.word, it.title) }, record.kind, { one -> onChange { it.copy(kind = one) } })
    }
    Asked(log.pull) {
        OneOf(words.pulls.map { Chip(it.word, it.title) }, record.pull, { one -> onChange { it.copy(pull = one) } })
    }
    Asked(labels.heat.title) { HeatScale(record.heat, labels.heat, { heat -> onChange { it.copy(heat = heat) } }) }
    Asked(log.context) {
        Quiet(log.several)
        SeveralOf(words.contexts.map { Chip(it.word, it.title) }, record.context, { one ->
            onChange { it.copy(context = it.context.toggled(one)) }
        })
    }
    Asked(log.topic) {
        OneOf(words.topics.map { Chip(it.word, it.title) }, record.topic, { one ->
            onChange { it.copy(topic = it.topic.toggledTo(one)) }
        })
    }
    Asked(log.startedBy) {
        OneOf(words.starters.map { Chip(it.word, it.title) }, record.startedBy, { one ->
            onChange { it.copy(startedBy = it.startedBy.toggledTo(one)) }
        })
    }
    Asked(log.did) {
        Quiet(log.several)
        SeveralOf(words.did.map { Chip(it.word, it.title) }, record.did, { one ->
            onChange { it.copy(did = it.did.toggled(one)) }
        })
    }
    Asked(log.tool) { Tool(details, labels, onChange) }
    Asked(log.heatAfter) { HeatScale(record.heatAfter, labels.heat, { heat -> onChange { it.copy(heatAfter = heat) } }) }
    Asked(log.ended) {
        OneOf(words.endings.map { Chip(it.word, it.title) }, record.ended, { one ->
            onChange { it.copy(ended = it.ended.toggledTo(one)) }
        })
    }
    Asked(log.returnKept) {
        OneOf(listOf(Chip(true, labels.common.yes), Chip(false, labels.common.no)), record.returnKept, { one ->
            onChange { it.copy(returnKept = it.returnKept.toggledTo(one)) }
        })
    }
}

/** There are many exercises: the list opens when it is wanted. */
@Composable
private fun Tool(details: MomentDetails, labels: Labels, onChange: ((MomentInput) -> MomentInput) -> Unit) {
    var open by rememberSaveable { mutableStateOf(false) }
    if (open) {
        OneOf(details.tools.map { Chip(it.value, it.title) }, details.moment.record.tool, { one ->
            onChange { it.copy(tool = it.tool.toggledTo(one)) }
        })
    } else {
        details.toolWords?.let { Text(it, style = MaterialTheme.typography.bodyLarge) }
        OtherButton(labels.common.change, { open = true })
    }
}

/** What is typed; saved by its button, or when the page is left. */
@Composable
internal fun Typed(
    moment: MomentView,
    drafts: Drafts,
    troubles: Map<String, String>,
    labels: Labels,
    taps: DetailsTaps,
) {
    val record = moment.record
    Asked(labels.log.at) {
        Time(moment, drafts.at, troubles[AT], labels, onTime = { taps.onDrafts(drafts.copy(at = it)) })
        if (drafts.at != null) MainButton(labels.common.save, taps.onSave)
    }
    Asked(labels.log.bodySignal) {
        Quiet(labels.log.bodyHint)
        Field(drafts.bodySignal ?: record.bodySignal.orEmpty(), labels.log.bodySignal, troubles[BODY_SIGNAL], lines = 1) {
            taps.onDrafts(drafts.copy(bodySignal = it))
        }
        if (drafts.bodySignal != null) MainButton(labels.common.save, taps.onSave)
    }
    Asked(labels.log.note) {
        Quiet(labels.log.noteHint)
        Field(drafts.note ?: record.note.orEmpty(), labels.log.note, troubles[NOTE], NOTE_LINES) {
            taps.onDrafts(drafts.copy(note = it))
        }
        if (drafts.note != null) MainButton(labels.log.saveNote, taps.onSave)
    }
}

/** Seldom changed: the field opens when it is wanted. A clock time is of the day that the moment was on. */
@Composable
private fun Time(moment: MomentView, typed: String?, trouble: String?, labels: Labels, onTime: (String) -> Unit) {
    var open by rememberSaveable { mutableStateOf(false) }
    if (open || typed != null) {
        Field(typed ?: moment.timeWords, labels.log.at, trouble, lines = 1, onTime)
        Quiet(labels.log.atHint)
    } else {
        Text("${moment.dayWords}, ${moment.timeWords}", style = MaterialTheme.typography.bodyLarge)
        OtherButton(labels.common.change, { open = true })
    }
}

@Composable
private fun Field(text: String, name: String, trouble: String?, lines: Int, onText: (String) -> Unit) {
    val inSight = remember { BringIntoViewRequester() }
    // It may be out of sight, above the button or beneath the fold.
    LaunchedEffect(trouble) { if (trouble != null) inSight.bringIntoView() }
    OutlinedTextField(
        text,
        { onText(it.typed(lines)) },
        Modifier.fillMaxWidth().bringIntoViewRequester(inSight).semantics {
            contentDescription = name
            if (trouble != null) error(trouble)
        },
        // Text that begins right to left runs so, whatever the interface's language.
        textStyle = MaterialTheme.typography.bodyLarge.copy(textDirection = TextDirection.Content),
        isError = trouble != null,
        supportingText = trouble?.let {
            { Text(it, Modifier.semantics { liveRegion = LiveRegionMode.Polite }, style = MaterialTheme.typography.bodyMedium) }
        },
        singleLine = lines == 1,
        minLines = minOf(lines, 3),
        maxLines = lines,
        keyboardOptions = KeyboardOptions(capitalization = KeyboardCapitalization.Sentences),
        shape = RoundedCornerShape(16.dp),
    )
}
