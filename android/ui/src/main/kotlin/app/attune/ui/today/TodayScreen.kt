// Today: the nudge, one large button that logs, what the day holds. Not here: reading it (`TodayModel`).
package app.attune.ui.today

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.attune.ffi.ExerciseView
import app.attune.ffi.Kind
import app.attune.ffi.Labels
import app.attune.ffi.MomentInput
import app.attune.ffi.NudgeView
import app.attune.ui.AppModel
import app.attune.ui.AppUiState
import app.attune.ui.parts.Heading
import app.attune.ui.parts.OtherButton
import app.attune.ui.parts.PageColumn
import app.attune.ui.parts.Quiet
import app.attune.ui.parts.Trouble
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch

/** How often an open Today looks whether it is another day: it is never more than this behind. */
private const val LOOK_AGAIN_MILLIS = 60_000L

/** Wires. */
@Composable
fun TodayScreen(model: TodayModel, app: AppModel, around: AppUiState.Ready, modifier: Modifier = Modifier) {
    val scope = rememberCoroutineScope()
    val state by model.state.collectAsState()
    LaunchedEffect(model, around.revision, around.labels) {
        while (true) {
            model.read()
            delay(LOOK_AGAIN_MILLIS)
        }
    }
    TodayScreen(
        state,
        around.labels,
        // What the first tap logged lies over this already, though it is not drawn yet: a second tap is the same one.
        onLog = { kind -> if (app.place.pages.isEmpty()) app.log(MomentInput(kind)) },
        onExercise = app::play,
        onAgain = { scope.launch { model.read() } },
        modifier,
    )
}

/** Draws. */
@Composable
internal fun TodayScreen(
    state: TodayUiState,
    labels: Labels,
    onLog: (Kind) -> Unit,
    onExercise: (ExerciseView) -> Unit,
    onAgain: () -> Unit,
    modifier: Modifier = Modifier,
) = when (state) {
    is TodayUiState.Failed -> Trouble(state.sentence, labels.trouble.tryAgain, onAgain, modifier)
    is TodayUiState.Ready -> PageColumn(modifier, gap = 28.dp) {
        Quiet(state.today.dayWords)
        Nudge(state.today.nudge, state.today.exercise, labels, onExercise)
        Column(verticalArrangement = Arrangement.spacedBy(10.dp)) {
            LogButton(labels, onTap = { onLog(Kind.TENSION) })
            Quiet(state.today.sentence)
        }
        GoodMoments(labels, onLog)
    }
}

@Composable
private fun Nudge(nudge: NudgeView, exercise: ExerciseView?, labels: Labels, onExercise: (ExerciseView) -> Unit) {
    Column(verticalArrangement = Arrangement.spacedBy(12.dp)) {
        Text(
            nudge.title,
            Modifier.semantics { heading() },
            color = MaterialTheme.colorScheme.onBackground,
            style = MaterialTheme.typography.headlineMedium,
        )
        Text(nudge.body, color = MaterialTheme.colorScheme.onBackground, style = MaterialTheme.typography.bodyLarge)
        if (exercise != null) {
            OtherButton(labels.today.doExercise, { onExercise(exercise) }, Modifier.padding(top = 4.dp))
            Quiet("${exercise.name} · ${exercise.duration}")
        }
    }
}

/** One tap saves; it says so beneath. */
@Composable
private fun LogButton(labels: Labels, onTap: () -> Unit) {
    val colors = MaterialTheme.colorScheme
    Surface(
        onTap,
        Modifier.fillMaxWidth(),
        shape = RoundedCornerShape(28.dp),
        color = colors.primary,
        contentColor = colors.onPrimary,
    ) {
        Column(
            Modifier.heightIn(min = 120.dp).padding(20.dp),
            verticalArrangement = Arrangement.spacedBy(6.dp, Alignment.CenterVertically),
            horizontalAlignment = Alignment.CenterHorizontally,
        ) {
            Text(labels.today.quickLog, style = MaterialTheme.typography.titleLarge, textAlign = TextAlign.Center)
            Text(labels.today.quickLogHint, style = MaterialTheme.typography.bodyMedium, textAlign = TextAlign.Center)
        }
    }
}

@Composable
private fun GoodMoments(labels: Labels, onLog: (Kind) -> Unit) {
    Column(verticalArrangement = Arrangement.spacedBy(10.dp)) {
        Heading(labels.log.goodMoments)
        FlowRow(horizontalArrangement = Arrangement.spacedBy(8.dp), verticalArrangement = Arrangement.spacedBy(8.dp)) {
            labels.words.kinds.filter { it.word != Kind.TENSION }.forEach { kind ->
                OtherButton(kind.title, { onLog(kind.word) })
            }
        }
    }
}
