// Every state of the screens of breathing and Pattern, to be checked and drawn. Not here: what is checked.
package app.attune.ui.fake

import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.unit.Density
import app.attune.ffi.Dose
import app.attune.ffi.Gate
import app.attune.ffi.Kind
import app.attune.ffi.KindCount
import app.attune.ffi.Outcome
import app.attune.ffi.PatternView
import app.attune.ffi.PauseAnswer
import app.attune.ffi.PauseView
import app.attune.ffi.PhaseKind
import app.attune.ffi.Pull
import app.attune.ffi.Rung
import app.attune.ffi.SessionWish
import app.attune.ffi.Share
import app.attune.ffi.Theme
import app.attune.ffi.Week
import app.attune.ui.breathe.BreatheScreen
import app.attune.ui.breathe.BreatheTaps
import app.attune.ui.breathe.BreatheUiState
import app.attune.ui.breathe.OpenExercise
import app.attune.ui.gate.GatePage
import app.attune.ui.gate.GateTaps
import app.attune.ui.gate.GateUiState
import app.attune.ui.own.FIRST_PHASES
import app.attune.ui.own.OwnExercisePage
import app.attune.ui.own.OwnPhase
import app.attune.ui.own.OwnTaps
import app.attune.ui.own.OwnUiState
import app.attune.ui.pattern.PatternScreen
import app.attune.ui.pattern.PatternUiState
import app.attune.ui.pause.PausePage
import app.attune.ui.pause.PauseTaps
import app.attune.ui.pause.PauseUiState
import app.attune.ui.player.BeforeTaps
import app.attune.ui.player.PlayerPage
import app.attune.ui.player.PlayerTaps
import app.attune.ui.player.PlayerUiState
import app.attune.ui.player.PlayingTaps
import app.attune.ui.theme.AttuneTheme
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.material3.Surface
import androidx.compose.ui.Modifier
import kotlinx.coroutines.runBlocking

/** How a screen is looked at. */
class Look(val locale: String, val theme: Theme, val fontScale: Float = 1f, val still: Boolean = false) {
    override fun toString() = "$locale-${theme.name.lowercase()}-$fontScale"

    @Composable
    fun Around(content: @Composable () -> Unit) {
        val density = LocalDensity.current
        CompositionLocalProvider(LocalDensity provides Density(density.density, fontScale)) {
            AttuneTheme(theme, still) { Surface(Modifier.fillMaxSize(), content = content) }
        }
    }

    companion object {
        val ALL = listOf(
            Look("en", Theme.LIGHT),
            Look("de", Theme.DARK),
            Look("de", Theme.LIGHT, 2f),
            Look("en", Theme.DARK, 2f, still = true),
        )
    }
}

/** Every state by its name, in the words of [locale]. */
fun stages(locale: String): Map<String, @Composable () -> Unit> = runBlocking {
    val core = BreathingCore(locale)
    val labels = core.labels()
    core.own += "Abend am Fenster" to "inhale:4,exhale:6"
    val wish = SessionWish("slow_breathing", null, Dose.Default)
    val session = core.session(wish)
    val grounding = core.session(SessionWish("grounding_54321", "own_pace", Dose.Default))
    val trouble = core.texts.say("error-disk-full")
    val noTaps = PlayerTaps(BeforeTaps({}, {}, {}, { _, _ -> }, {}, {}), PlayingTaps({}, {}, {}, {}), {}, {}, {})
    fun player(state: PlayerUiState, done: Long = 2_400): @Composable () -> Unit =
        { PlayerPage(state, { done }, core.settings(), labels, noTaps) }
    val pauseTaps = PauseTaps({}, {}, {}, {}, {}, {}, {}, {})
    fun pause(state: PauseUiState, done: Long = 2_400): @Composable () -> Unit = { PausePage(state, { done }, labels, pauseTaps) }
    fun playing(view: PauseView) = PauseUiState.Step(view, PlayerUiState.Playing(checkNotNull(view.session)))
    val breath = core.startPause()
    val heat = core.answerPause(PauseAnswer(done = true))
    val heatWithPull = core.answerPause(PauseAnswer(pull = Pull.PULLING_AWAY))
    val tool = core.answerPause(PauseAnswer(heat = 7u))
    val heatAgain = core.answerPause(PauseAnswer(done = true))
    val next = core.answerPause(PauseAnswer(skip = true))
    val closed = core.answerPause(PauseAnswer(next = "time_out"))
    val breatheTaps = BreatheTaps({}, {}, {}, {}, {}, {}, {})
    val exercises = core.exercises().exercises
    fun breathe(state: BreatheUiState): @Composable () -> Unit = { BreatheScreen(state, labels, breatheTaps) }
    val gateTaps = GateTaps({}, {}, {}, {}, {})
    val asked = core.gate(Gate.HOLDS)
    core.gates[Gate.HOLDS] = app.attune.ffi.GateState.PASSED
    val passed = core.gate(Gate.HOLDS)
    core.gates[Gate.HOLDS] = app.attune.ffi.GateState.NOT_PASSED
    val notPassed = core.gate(Gate.HOLDS)
    val ownTaps = OwnTaps({}, {}, {}, { _, _ -> }, {})
    val hold = FIRST_PHASES.first().let { listOf(it, OwnPhase(PhaseKind.HOLD, 3), FIRST_PHASES.last()) }
    val ownWish = SessionWish("Abend am Fenster", null, Dose.Minutes(5u))
    val own = core.session(ownWish)
    val refusedForm = OwnUiState("", hold, core.texts.say("invalid-empty"), core.texts.say("invalid-no-breath"))
    mapOf(
        "player-before" to player(PlayerUiState.Before(session, wish, heat = 7u)),
        "player-before-minutes" to player(
            PlayerUiState.Before(session, wish.copy(dose = Dose.Minutes(5u)), refusal = core.texts.say("invalid-minutes")),
        ),
        "player-playing" to player(PlayerUiState.Playing(session)),
        "player-exhale" to player(PlayerUiState.Playing(session), done = 7_100),
        "player-paused" to player(PlayerUiState.Playing(session, paused = true, slept = true)),
        "player-own-pace" to player(PlayerUiState.Playing(grounding, steps = 1), done = 6_000),
        "player-gently" to player(PlayerUiState.Gently(grounding, trouble)),
        "player-after" to player(PlayerUiState.After(session, Outcome.FINISHED)),
        "player-closing" to player(PlayerUiState.Closing(Outcome.FINISHED)),
        "player-closing-worse" to player(PlayerUiState.Closing(Outcome.WORSE, trouble)),
        "player-failed" to player(PlayerUiState.Failed(trouble)),
        "player-opening" to player(PlayerUiState.Opening),
        "pause-breathe" to pause(playing(breath)),
        "pause-heat" to pause(PauseUiState.Step(heat)),
        "pause-heat-pull" to pause(PauseUiState.Step(heatWithPull)),
        "pause-tool" to pause(playing(tool)),
        "pause-heat-again" to pause(PauseUiState.Step(heatAgain)),
        "pause-next" to pause(PauseUiState.Step(next)),
        "pause-closed" to pause(PauseUiState.Closed(closed.title)),
        "breathe" to breathe(BreatheUiState.Ready(exercises)),
        "breathe-open" to breathe(BreatheUiState.Ready(exercises.drop(2), OpenExercise(session, wish))),
        "breathe-own" to breathe(BreatheUiState.Ready(exercises.takeLast(1), OpenExercise(own, ownWish, deleting = true))),
        "breathe-failed" to breathe(BreatheUiState.Failed(trouble)),
        "gate-asked" to { GatePage(GateUiState.Asked(asked), labels, true, gateTaps) },
        "gate-passed" to { GatePage(GateUiState.Answered(passed), labels, true, gateTaps) },
        "gate-not-passed" to { GatePage(GateUiState.Answered(notPassed), labels, true, gateTaps) },
        "own" to { OwnExercisePage(refusedForm, labels, ownTaps) },
        "pattern" to { PatternScreen(PatternUiState.Ready(pattern(core.texts)), labels) },
        "pattern-failed" to { PatternScreen(PatternUiState.Failed(trouble), labels) },
    )
}

/** Twelve weeks of a made-up log. */
fun pattern(texts: CoreTexts): PatternView {
    val sentences = mapOf(
        "en" to listOf("38 moments, logged on 31 days.", "Anything from 41 % to 76 % would fit that."),
        "de" to listOf("38 Momente, festgehalten an 31 Tagen.", "Dazu passt alles von 41 % bis 76 %."),
    ).getValue(texts.locale)
    fun share(id: String, k: Int, low: Double, high: Double, rung: Rung) = Share(
        id = "pull_$id",
        k = k.toULong(),
        n = 29uL,
        share = k / 29.0,
        low = low,
        high = high,
        rung = rung,
        sentence = "${texts.say("pull-${id.replace('_', '-')}")}: $k / 29. ${sentences[1]}",
        title = texts.say("pull-${id.replace('_', '-')}"),
    )
    return PatternView(
        from = "2026-09-03",
        to = "2026-11-25",
        loggedDays = 31uL,
        moments = 38uL,
        list = emptyList(),
        kinds = Kind.entries.zip(listOf(29, 4, 3, 2)) { kind, count ->
            KindCount(kind, texts.say("kind-${kind.name.lowercase().replace('_', '-')}"), count.toULong())
        },
        shares = listOf(
            share("reaching", 17, 0.41, 0.76, Rung.LEANING),
            share("pulling_away", 8, 0.15, 0.46, Rung.RECORDED),
            share("both", 4, 0.05, 0.31, Rung.RECORDED),
        ),
        sentence = sentences[0],
        limits = texts.say("pattern-limits"),
        weeks = List(12) { week -> Week("2026-09-03", List(7) { day -> ((week * 5 + day * 3) % 7 / 3).toUInt() }, "$week") },
    )
}
