// The core as a front end sees it. Not here: how it is reached (RustCore), and any rule or sentence (the core has them).
package app.attune.core

import app.attune.ffi.Deleted
import app.attune.ffi.ErrorCode
import app.attune.ffi.Exported
import app.attune.ffi.ExerciseList
import app.attune.ffi.ExerciseView
import app.attune.ffi.Format
import app.attune.ffi.Gate
import app.attune.ffi.GateAnswer
import app.attune.ffi.GateView
import app.attune.ffi.History
import app.attune.ffi.Imported
import app.attune.ffi.Labels
import app.attune.ffi.LogPage
import app.attune.ffi.Logged
import app.attune.ffi.MomentDetails
import app.attune.ffi.MomentInput
import app.attune.ffi.MomentView
import app.attune.ffi.NudgeDue
import app.attune.ffi.NudgeEvent
import app.attune.ffi.NudgePlan
import app.attune.ffi.PatternView
import app.attune.ffi.PauseAnswer
import app.attune.ffi.PauseView
import app.attune.ffi.RunInput
import app.attune.ffi.RunView
import app.attune.ffi.Session
import app.attune.ffi.SessionWish
import app.attune.ffi.SettingView
import app.attune.ffi.Start
import app.attune.ffi.Today
import app.attune.ffi.Undone

/**
 * One person's Attune, open: one call a screen, one a tap. Each runs off the caller's thread and fails with `ErrorCode` only.
 * The present and random bytes are the gateway's business.
 */
interface Core {
    /** The first call: settings, whether this is the first start, and Today. */
    suspend fun start(): Start

    /** Ends the first start, answered or skipped. */
    suspend fun startIsOver()

    /** Every word of the interface, in the language that is spoken now. */
    suspend fun labels(): Labels

    /** What went wrong, in the core's words. */
    suspend fun words(error: ErrorCode): String

    suspend fun today(): Today

    /** Saves a moment; when it returns, it is on the disk. */
    suspend fun logMoment(input: MomentInput): Logged

    suspend fun moment(id: String): MomentView

    /** The Log screen over a moment. */
    suspend fun logPage(id: String): LogPage

    /** A moment with everything that a form over it shows. */
    suspend fun momentDetails(id: String): MomentDetails

    suspend fun amendMoment(id: String, input: MomentInput): Logged

    suspend fun deleteMoment(id: String): Deleted

    /** Takes back the last thing done to one moment, whatever was done to others since. */
    suspend fun undoMoment(id: String): Undone

    /** Takes back the last thing done to moments. */
    suspend fun undo(): Undone

    /** A page of history, newest first: older than [before], if given. */
    suspend fun history(before: String?, limit: UInt): History

    suspend fun exercises(): ExerciseList

    /** A session, whether or not it may be played now. */
    suspend fun session(wish: SessionWish): Session

    /** The same, to be played; fails with `ErrorCode.GateFirst` where a self-check comes first. */
    suspend fun play(wish: SessionWish): Session

    suspend fun finishRun(input: RunInput): RunView

    suspend fun rateRun(id: String, heat: UByte)

    /** The Pause button: a new pause, at its breath. */
    suspend fun startPause(): PauseView

    /** The pause that goes on; null where there is none. */
    suspend fun pause(): PauseView?

    /** Goes on with an answer; when it returns, it is on the disk. */
    suspend fun answerPause(answer: PauseAnswer): PauseView

    suspend fun addOwnExercise(name: String, phases: String): ExerciseView

    suspend fun deleteOwnExercise(id: String): ExerciseView

    suspend fun gate(gate: Gate): GateView

    suspend fun answerGate(gate: Gate, answer: GateAnswer): GateView

    suspend fun pattern(): PatternView

    suspend fun settingViews(): List<SettingView>

    /** Sets one by its name. */
    suspend fun set(key: String, value: String)

    /** The coming reminders, at most [budget]. */
    suspend fun nudges(budget: UInt): NudgePlan

    /** A reminder's alarm rings: what to show, if anything. */
    suspend fun nudgeDue(id: String, budget: UInt): NudgeDue

    /** Keeps what became of a reminder; the plan after it. */
    suspend fun nudgeEvent(id: String, event: NudgeEvent, budget: UInt): NudgePlan

    suspend fun export(format: Format): Exported

    /** Takes the file called [name] over, all of it or nothing. */
    suspend fun import(bytes: ByteArray, name: String): Imported
}
