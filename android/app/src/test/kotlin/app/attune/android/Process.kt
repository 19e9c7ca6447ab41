// A process of the app on a phone, as tests see it: waiting for what goes on, killing it, locking the phone. The Keystore lives
// on when the process dies, and so do the files.
package app.attune.android

import android.app.KeyguardManager
import android.os.Looper
import android.os.UserManager
import app.attune.android.core.AppCore
import app.attune.android.key.StoreKey
import app.attune.core.RustCore
import kotlinx.coroutines.Job
import kotlinx.coroutines.async
import kotlinx.coroutines.runBlocking
import org.junit.Assert.fail
import org.junit.rules.ExternalResource
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import java.util.Collections

/** Makes a phone with a Keystore for each test, and shuts the store down after it. */
class Process : ExternalResource() {
    val keystore = FakeKeystore()

    val app get() = RuntimeEnvironment.getApplication() as TestApplication

    private val crashes = Collections.synchronizedList(mutableListOf<Throwable>())

    override fun before() {
        keystore.install()
        Thread.setDefaultUncaughtExceptionHandler { _, crash -> crashes += crash }
    }

    override fun after() {
        settle()
        get { app.core.openOrNull()?.shutDown() }
        keystore.remove()
        Thread.setDefaultUncaughtExceptionHandler(null)
        crashes.firstOrNull()?.let { throw AssertionError("the app crashed", it) }
    }

    /** A process of the app before this one: what it left behind is there. */
    fun before(act: suspend (RustCore) -> Unit = {}) = runBlocking {
        val core = checkNotNull(AppCore(app, StoreKey(app), app.present).openOrNull())
        act(core)
        core.shutDown()
    }

    /** The open core. */
    val core: RustCore get() = get { checkNotNull(app.core.openOrNull()) }

    /** The same, for one question. */
    fun <T> ask(question: suspend (RustCore) -> T): T = get { question(checkNotNull(app.core.openOrNull())) }

    /** What [ask] comes to, with the main thread free meanwhile: it may be needed for that. */
    fun <T> get(ask: suspend () -> T): T {
        val answer = app.scope.async { ask() }
        until("an answer") { answer.isCompleted }
        return runBlocking { answer.await() }
    }

    /** Waits until nothing goes on any more. */
    fun settle() = until("nothing goes on any more") { app.scope.coroutineContext[Job]!!.children.none() }

    /** Waits until [what] is so, or says that it never was. */
    fun until(what: String, isSo: () -> Boolean) {
        val end = System.nanoTime() + 20_000_000_000
        while (true) {
            shadowOf(Looper.getMainLooper()).idle()
            if (isSo()) return
            if (System.nanoTime() > end) fail("not yet: $what")
            Thread.sleep(5)
        }
    }

    /** The phone's screen is locked: the store may be read, the person is not there. */
    fun lockPhone(on: Boolean = true) = shadowOf(app.service<KeyguardManager>()).setIsDeviceLocked(on)

    /** The phone has started, and nobody has unlocked it yet: nothing that is encrypted can be read. */
    fun restarted(on: Boolean = true) = shadowOf(app.service<UserManager>()).setUserUnlocked(!on)
}
