// The app as a whole: whether the store is open, where the person is, and the words and looks that hold everywhere.
// Not here: what a single screen knows (each has a model of its own), and any rule.
package app.attune.ui

import app.attune.core.Core
import app.attune.ffi.Dose
import app.attune.ffi.ErrorCode
import app.attune.ffi.ExerciseView
import app.attune.ffi.Kind
import app.attune.ffi.Labels
import app.attune.ffi.MomentInput
import app.attune.ffi.SessionWish
import app.attune.ffi.Settings
import app.attune.ffi.Start
import app.attune.ui.log.LogUiState
import app.attune.ui.parts.reading
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.launch
import kotlinx.coroutines.withTimeoutOrNull
import java.util.concurrent.CopyOnWriteArraySet

/** What the app as a whole shows. */
sealed interface AppUiState {
    /** The store is being opened: no words yet, they come from the core. */
    data object Opening : AppUiState

    /**
     * It could not be opened: [sentence] says why and what to do, [again] is the word for another try; no [title] where the words
     * themselves are missing. [place] says where the log lies, where a person can get there.
     */
    data class Failed(val sentence: String, val again: String, val title: String? = null, val place: String? = null) : AppUiState

    /** It is open. */
    data class Ready(
        val labels: Labels,
        val settings: Settings,
        /** The two questions of the first start are still to be asked. */
        val firstStart: Boolean,
        /** What the core said when it was opened, or its words or looks changed. */
        val start: Start,
        val tab: Tab = Tab.TODAY,
        /** Pages over the main screen, the topmost last. */
        val pages: List<Page> = emptyList(),
        /** What was just done, in the core's words, with what takes it back if something does. */
        val message: Message? = null,
        /** Grows when moments changed behind the screen's back, or the app was away: what is shown is read anew. */
        val revision: Int = 0,
        /** Grows with every tap on Pause. */
        val pauses: Int = 0,
        /** It is a made-up person's log, which nobody keeps. */
        val isDemo: Boolean = false,
        /** A cover lies over everything until the person has shown who they are. */
        val isLocked: Boolean = false,
    ) : AppUiState
}

/** A sentence at the edge of the screen; what was last done to the moment that it [undoes] can be taken back. [number] tells two alike apart. */
data class Message(val sentence: String, val undoes: String?, val number: Int) {
    val canUndo: Boolean get() = undoes != null
}

/** What opening a store comes to. */
sealed interface Opening {
    class Done(val core: Core, val isDemo: Boolean = false, val place: String? = null) : Opening

    class Failed(val sentence: String, val again: String, val title: String? = null, val place: String? = null) : Opening
}

/**
 * Opens the store once with [open], off the main thread, and moves between screens. [scope] lives as long as the app is seen.
 * [wipe] shuts the open store down, removes it, and forgets its key when it has.
 */
class AppModel(
    private val scope: CoroutineScope,
    private val open: suspend () -> Opening,
    private val wipe: suspend () -> Unit,
) {
    private val mutable = MutableStateFlow<AppUiState>(AppUiState.Opening)
    val state: StateFlow<AppUiState> = mutable.asStateFlow()

    /** The open core; null until it is. */
    var core: Core? = null
        private set

    /** What open pages still have to keep before they are left. */
    private val unkept = Unkept()

    /** What [doing] does and has not done yet. */
    private val acts = CopyOnWriteArraySet<Job>()

    /** Where a window before this one left off, until the store is open. */
    private var leftOff = Place()
    private var hasComeBack = false

    /** Where the person is. */
    val place: Place get() = (mutable.value as? AppUiState.Ready)?.let { Place(it.tab, it.pages) } ?: leftOff

    /** What the page about the last logged moment begins with: it is whole when it appears. */
    var justLogged: LogUiState.Ready? = null
        private set

    private var messages = 0
    private var isLogging = false
    private val beingDeleted = mutableSetOf<String>()

    init {
        scope.launch { start() }
    }

    /** Tries once more, after the person has put right what was wrong. */
    fun tryAgain() {
        mutable.value = AppUiState.Opening
        scope.launch { start() }
    }

    private suspend fun start() {
        mutable.value = when (val opening = open()) {
            is Opening.Failed -> AppUiState.Failed(opening.sentence, opening.again, opening.title, opening.place)
            is Opening.Done -> opened(opening)
        }
    }

    private suspend fun opened(opening: Opening.Done): AppUiState {
        val opened = opening.core
        core = opened
        val labels = opened.labels()
        return try {
            val start = opened.start()
            AppUiState.Ready(labels, start.settings, start.firstStart, start, leftOff.tab, leftOff.pages, isDemo = opening.isDemo)
                .also { leftOff = Place() }
        } catch (error: ErrorCode) {
            AppUiState.Failed(opened.words(error), labels.trouble.tryAgain, labels.trouble.title, opening.place)
        }
    }

    /** Deletes everything for good and begins anew, with [done] said; where that fails, it is said over what is left. */
    fun deleteEverything(done: String) {
        val before = mutable.value as? AppUiState.Ready ?: return
        val begunBefore = acts.toList()
        doing { wiped ->
            mutable.value = AppUiState.Opening
            // What is still being written would fail beneath it. Not for ever: it may be a file that nobody chooses.
            withTimeoutOrNull(WRITING_MILLIS) { begunBefore.forEach { it.join() } }
            val sentence = try {
                wipe()
                done
            } catch (_: ErrorCode.Busy) {
                // Another window has it open: nothing is deleted, and the person may try again right here.
                leftOff = Place(before.tab, before.pages)
                before.labels.data.deleteAllBusy
            } catch (error: ErrorCode) {
                wiped.words(error)
            } catch (stopped: CancellationException) {
                throw stopped
            } catch (_: Exception) {
                wiped.words(ErrorCode.Internal())
            }
            start()
            say(sentence)
        }
    }

    /** Covers everything, or takes the cover away. Asking who is there is the front end's. */
    fun lock(on: Boolean) = ready { it.copy(isLocked = on) }

    /**
     * A killed app goes back to [left], under whatever it was opened for meanwhile. Once: a window that was only turned has not
     * left.
     */
    fun comeBack(left: Place) {
        if (hasComeBack) return
        hasComeBack = true
        if (mutable.value !is AppUiState.Ready) leftOff = left
        ready { it.copy(tab = left.tab, pages = left.pages - it.pages.toSet() + it.pages) }
    }

    /** The app is seen again, or what moments there are has changed: screens read anew. */
    fun lookAgain() = ready { it.copy(revision = it.revision + 1) }

    fun show(tab: Tab) = leave(place.pages) { ready { it.copy(tab = tab, pages = emptyList()) } }

    /** Opens [page] on top; where it is there already, it stays as it is. */
    fun open(page: Page) = ready { if (it.pages.lastOrNull() == page) it else it.copy(pages = it.pages + page) }

    /** Puts [page] in the place of the topmost one. */
    fun replace(page: Page) = ready { it.copy(pages = it.pages.dropLast(1) + page) }

    /** Closes the topmost page, else goes to Today; false where it is Today already and the app may be left. */
    fun back(): Boolean {
        val now = mutable.value as? AppUiState.Ready ?: return false
        when {
            now.pages.isNotEmpty() -> leave(now.pages.takeLast(1)) { ready { it.copy(pages = it.pages.dropLast(1)) } }
            now.tab != Tab.TODAY -> show(Tab.TODAY)
            else -> return false
        }
        return true
    }

    /**
     * Before [page] is left, [keeper] keeps what was typed there.
     */
    fun beforeLeaving(page: Page, keeper: Keeper) {
        unkept.opened(page, place.pages, keeper)
    }

    /** Whether [page] could not keep what was typed in it while another one lay over it, and has not said so yet. */
    fun hasRefused(page: Page) = unkept.hasRefused(page)

    /** Goes on with [then] when those [pages] have kept what they had to. */
    private fun leave(pages: List<Page>, then: () -> Unit) {
        if (!unkept.isIn(pages)) return then()
        scope.launch { if (keep(pages)) then() }
    }

    /** Keeps what was typed in any open page, as when the app goes out of sight; whoever can't stays as it is. */
    suspend fun keepAll() = unkept.keep(place.pages)

    /** Where one refuses it is shown, and this is false. */
    private suspend fun keep(pages: List<Page>): Boolean {
        val refused = unkept.refusal(pages) ?: return true
        ready { it.copy(pages = it.pages.take(it.pages.indexOf(refused) + 1)) }
        return false
    }

    /** Leaves every page and the app, with [then], once what was typed is kept, or when it is asked once more. */
    fun close(then: () -> Unit) {
        scope.launch {
            if (!keep(place.pages)) return@launch
            ready { it.copy(pages = emptyList()) }
            then()
        }
    }

    /** Waits until what was begun is kept: before the store is shut. */
    suspend fun finish() {
        while (acts.isNotEmpty()) acts.forEach { it.join() }
    }

    /** The Pause button, on every screen: five seconds and one slow breath, with nothing to choose; then step by step. */
    fun pause() = ready { it.copy(pages = it.pages - Page.Pause + Page.Pause, pauses = it.pauses + 1) }

    fun play(exercise: ExerciseView) =
        open(Page.Player(SessionWish(exercise = exercise.id, variant = null, dose = Dose.Default)))

    /** One tap: saves a moment and shows what may follow. A second tap meanwhile is the same one. */
    fun log(input: MomentInput) {
        if (isLogging) return
        isLogging = true
        doing { core ->
            val logged = core.logMoment(input)
            val id = logged.moment.record.id
            justLogged = core.reading({ null }) { LogUiState.Ready(it.logPage(id), chosen = null) }
            open(Page.Log(id))
            say(logged.sentence, undoes = id)
        }.invokeOnCompletion { isLogging = false }
    }

    /** The same from outside the app, where nothing was chosen yet: a moment of tension. */
    fun logPlainly() = log(MomentInput(Kind.TENSION))

    /** Deletes a moment and the pages about it. A second tap meanwhile is the same one. */
    fun delete(moment: String) {
        if (!beingDeleted.add(moment)) return
        doing { core ->
            val deleted = core.deleteMoment(moment)
            momentIsGone(moment)
            say(deleted.sentence, undoes = moment)
            lookAgain()
        }.invokeOnCompletion { beingDeleted -= moment }
    }

    /** And with it the pages about it. */
    fun momentIsGone(moment: String) = ready {
        it.copy(pages = it.pages.filterNot { page -> page == Page.Log(moment) || page == Page.Details(moment) })
    }

    /** Takes back what [message] speaks of, while it is shown, whatever came since. A second tap finds it gone. */
    fun undo(message: Message) {
        val moment = message.undoes?.takeIf { (mutable.value as? AppUiState.Ready)?.message == message } ?: return
        messageSeen(message)
        doing { core ->
            say(core.undoMoment(moment).sentence)
            lookAgain()
        }
    }

    /** Takes back the last thing done to moments. */
    fun undo() {
        doing { core ->
            say(core.undo().sentence)
            lookAgain()
        }
    }

    fun firstStartIsOver() {
        doing { core ->
            core.startIsOver()
            readAnew(core)
            ready { it.copy(firstStart = false) }
        }
    }

    /** Language or looks were changed. */
    fun settingsChanged() {
        doing(::readAnew)
    }

    private suspend fun readAnew(core: Core) {
        val (labels, start) = core.labels() to core.start()
        ready { it.copy(labels = labels, settings = start.settings, start = start) }
    }

    fun say(sentence: String, undoes: String? = null) = ready {
        messages += 1
        it.copy(message = Message(sentence, undoes, messages))
    }

    fun messageSeen(message: Message) = ready { if (it.message == message) it.copy(message = null) else it }

    /** Runs [act] and says in words what went wrong, if anything did. */
    fun doing(act: suspend (Core) -> Unit): Job {
        val core = core ?: return Job().apply { complete() }
        return scope.launch {
            try {
                act(core)
            } catch (error: ErrorCode) {
                say(core.words(error))
            } catch (stopped: CancellationException) {
                throw stopped
            } catch (_: Exception) {
                // A mistake of ours, or of the device's: no reason to end the app over it.
                say(core.words(ErrorCode.Internal()))
            }
        }.also { act ->
            acts += act
            act.invokeOnCompletion { acts -= act }
        }
    }

    /** Runs [act], which goes on until it is stopped: nothing waits for it. */
    fun following(act: suspend () -> Unit) {
        scope.launch { act() }
    }

    private fun ready(change: (AppUiState.Ready) -> AppUiState.Ready) =
        mutable.update { if (it is AppUiState.Ready) change(it) else it }

    private companion object {
        /** A write takes milliseconds; one that waits for another process gives up after two seconds. */
        const val WRITING_MILLIS = 3_000L
    }
}
