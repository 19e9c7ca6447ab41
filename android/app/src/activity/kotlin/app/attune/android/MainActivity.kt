// The activity: the one file that needs androidx.activity. It draws the app, lends the device its window and the system's
// pickers, and has the person asked who they are where a lock is set. Not here: anything a screen does.
package app.attune.android

import android.Manifest
import android.content.Intent
import android.os.Build
import android.os.Bundle
import androidx.activity.ComponentActivity
import androidx.activity.compose.BackHandler
import androidx.activity.compose.setContent
import androidx.activity.enableEdgeToEdge
import androidx.activity.result.contract.ActivityResultContracts.CreateDocument
import androidx.activity.result.contract.ActivityResultContracts.OpenDocument
import androidx.activity.result.contract.ActivityResultContracts.RequestPermission
import androidx.activity.result.contract.ActivityResultContracts.StartActivityForResult
import app.attune.android.lock.ask
import app.attune.android.quicklog.LogWidget
import app.attune.ffi.Labels
import app.attune.ffi.Theme
import app.attune.ui.AppUiState
import app.attune.ui.AttuneApp
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.cancel
import kotlinx.coroutines.flow.distinctUntilChanged
import kotlinx.coroutines.flow.filterIsInstance
import kotlinx.coroutines.flow.filterNotNull
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.launch

/** The app's only screen to the system. */
class MainActivity : ComponentActivity(), Asking {
    /** Immediate: what has to be covered is, before it is drawn. */
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Main.immediate)
    private val model get() = attune.model

    /** The person is being asked who they are. */
    private var isAsking = false

    /** What the copy is called that a place is being chosen for; another activity may hear of the place. */
    private var copyName = ""

    private var permission = CompletableDeferred<Boolean>()
    private val askPermission = registerForActivityResult(RequestPermission()) { permission.complete(it) }
    private val askTarget = registerForActivityResult(CreateDocument("*/*")) { attune.copies.placeChosen(copyName, it) }
    private val askCredential = registerForActivityResult(StartActivityForResult()) { answered(it.resultCode == RESULT_OK) }
    private val askSource = registerForActivityResult(OpenDocument()) { attune.copies.fileChosen(it) }

    override val activity get() = this

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        enableEdgeToEdge()
        copyName = savedInstanceState?.getString(COPY_NAME).orEmpty()
        attune.device.asking = this
        setContent {
            BackHandler(onBack = ::back)
            AttuneApp(model, attune.device, onLeave = ::finish, onUnlock = ::unlock)
        }
        if (savedInstanceState == null) wish(intent)
        scope.launch { words().distinctUntilChanged().filterNotNull().collect(::speak) }
        scope.launch { themes().distinctUntilChanged().collect { dressBars(this@MainActivity, it) } }
    }

    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        wish(intent)
    }

    override fun onStart() {
        super.onStart()
        scope.launch {
            val ready = ready()
            if (attune.lock.seen(attune.device.steadyMillis(), ready.settings.lockMinutes)) {
                model.lock(true)
                if (!isAsking) unlock()
            }
            model.doing { attune.core.absorb() }.join()
            model.lookAgain()
        }
    }

    override fun onStop() {
        super.onStop()
        // A turned screen is not out of sight.
        if (isChangingConfigurations) return
        attune.lock.left(attune.device.steadyMillis())
        // It may be swiped away, or ended, without another word.
        model.doing { model.keepAll() }
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        outState.putString(COPY_NAME, copyName)
    }

    override fun onDestroy() {
        super.onDestroy()
        if (attune.device.asking === this) attune.device.asking = null
        scope.cancel()
    }

    override suspend fun notifications() {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU) return
        permission = CompletableDeferred()
        askPermission.launch(Manifest.permission.POST_NOTIFICATIONS)
        permission.await()
    }

    override suspend fun save(name: String, bytes: ByteArray): Boolean {
        copyName = name
        return attune.copies.save(bytes) { askTarget.launch(name) }
    }

    override suspend fun open() = attune.copies.open { askSource.launch(arrayOf("*/*")) }

    private suspend fun ready() = model.state.filterIsInstance<AppUiState.Ready>().first()

    /** None while there is no log: after everything was deleted they are new ones, though they are the same. */
    private fun words() = model.state.map { (it as? AppUiState.Ready)?.labels }

    private fun themes() = model.state.map { (it as? AppUiState.Ready)?.settings?.theme ?: Theme.DEVICE }

    /** Under the cover nothing moves: back leaves the app as it is. */
    internal fun back() {
        val isLocked = (model.state.value as? AppUiState.Ready)?.isLocked == true
        if (isLocked) moveTaskToBack(true) else if (!model.back()) finish()
    }

    /** At each start of a log, and whenever the language has changed: what is outside of the screens is in its words, too. */
    private fun speak(labels: Labels) {
        ensureShortcuts(this, labels)
        LogWidget.show(this, labels.widget.log)
        model.doing { attune.reminders.plan() }
    }

    private fun wish(intent: Intent?) {
        val wish = OpenApp.read(intent)
        if (wish == OpenApp.Plainly) return
        scope.launch {
            ready()
            follow(wish, model, attune.reminders)
        }
    }

    private fun unlock() {
        val words = (model.state.value as? AppUiState.Ready)?.labels?.lock ?: return
        isAsking = true
        ask(this, words, askCredential::launch, ::answered)
    }

    private fun answered(isWhoTheyAre: Boolean) {
        isAsking = false
        if (!isWhoTheyAre) return
        attune.lock.open()
        model.lock(false)
    }

    private companion object {
        const val COPY_NAME = "copy"
    }
}
