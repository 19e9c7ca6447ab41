// The first start: the language and the usual pull, each to be skipped, and for whom Attune is not right now. Nothing else.
package app.attune.ui.firststart

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.attune.core.Core
import app.attune.ffi.Labels
import app.attune.ffi.SettingView
import app.attune.ui.AppModel
import app.attune.ui.AppUiState
import app.attune.ui.parts.Heading
import app.attune.ui.parts.OtherButton
import app.attune.ui.parts.PageColumn
import app.attune.ui.parts.Quiet
import app.attune.ui.parts.Trouble
import app.attune.ui.parts.Waiting
import kotlinx.coroutines.launch

/** Wires. */
@Composable
fun FirstStartScreen(core: Core, app: AppModel, around: AppUiState.Ready, modifier: Modifier = Modifier) {
    val scope = rememberCoroutineScope()
    val model = remember(core) { FirstStartModel(core, app) }
    val state by model.state.collectAsState()
    LaunchedEffect(model, around.labels) { model.read() }
    var asked by rememberSaveable { mutableStateOf(Question.LANGUAGE) }
    val next = {
        when (asked) {
            Question.LANGUAGE -> asked = Question.USUAL_PULL
            Question.USUAL_PULL -> app.firstStartIsOver()
        }
    }
    FirstStartScreen(
        state,
        asked,
        around.labels,
        onAnswer = { value -> model.answer(asked.key, value, next) },
        onSkip = next,
        onAgain = { scope.launch { model.read() } },
        modifier,
    )
}

/** Draws. */
@Composable
internal fun FirstStartScreen(
    state: FirstStartUiState,
    asked: Question,
    labels: Labels,
    onAnswer: (String) -> Unit,
    onSkip: () -> Unit,
    onAgain: () -> Unit,
    modifier: Modifier = Modifier,
) = when (state) {
    FirstStartUiState.Opening -> Waiting(labels.common.loading, modifier)
    is FirstStartUiState.Failed -> Trouble(state.sentence, labels.trouble.tryAgain, onAgain, modifier)
    is FirstStartUiState.Ready -> PageColumn(modifier, gap = 28.dp) {
        val words = labels.firstStart
        Text(
            words.title,
            Modifier.padding(top = 32.dp).semantics { heading() },
            color = MaterialTheme.colorScheme.onBackground,
            style = MaterialTheme.typography.headlineMedium,
        )
        if (asked == Question.LANGUAGE) {
            Text(words.promise, color = MaterialTheme.colorScheme.onBackground, style = MaterialTheme.typography.bodyLarge)
        }
        Answers(
            when (asked) {
                Question.LANGUAGE -> words.language
                Question.USUAL_PULL -> words.usualPull
            },
            state.views.firstOrNull { it.key == asked.key },
            onAnswer,
        )
        Column(verticalArrangement = Arrangement.spacedBy(10.dp)) {
            OtherButton(words.skip, onSkip)
            Quiet(words.later)
        }
        if (asked == Question.LANGUAGE) Quiet("${labels.settings.afraid} ${labels.settings.helpNotYet}")
    }
}

@Composable
private fun Answers(question: String, setting: SettingView?, onAnswer: (String) -> Unit) {
    Column(verticalArrangement = Arrangement.spacedBy(10.dp)) {
        Heading(question)
        setting?.choices.orEmpty().forEach { choice ->
            OtherButton(choice.title, { onAnswer(choice.value) }, Modifier.fillMaxWidth())
        }
    }
}
