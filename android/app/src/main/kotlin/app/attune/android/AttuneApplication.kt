// The process: what its parts share, and the app as a whole, which outlives a turned screen and one that is switched off.
// Not here: anything a part does.
package app.attune.android

import android.app.Application
import android.content.Context
import android.content.res.Configuration
import app.attune.android.core.AppCore
import app.attune.android.key.StoreKey
import app.attune.android.lock.AppLock
import app.attune.android.reminders.Reminders
import app.attune.android.reminders.hideNudge
import app.attune.core.DevicePresent
import app.attune.core.Present
import app.attune.ffi.ErrorCode
import app.attune.ui.AppModel
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext
import java.io.IOException
import java.security.GeneralSecurityException
import java.security.ProviderException

/** Everything that lives as long as the process. Nothing here is made before it is asked for. */
open class AttuneApplication : Application() {
    /** The clock, the zone and randomness. */
    open val present: Present = DevicePresent()

    /** What goes on when no screen is open. */
    val scope = CoroutineScope(SupervisorJob() + Dispatchers.Default)

    /** Where the store's key lies. */
    val storeKey by lazy { StoreKey(this) }

    val core by lazy { AppCore(this, storeKey, present) }

    val reminders by lazy { Reminders(this, core) }

    val device by lazy { AndroidDevice(this) }

    val copies by lazy { Copies(this) }

    val lock = AppLock()

    private val opened = lazy { AppModel(MainScope(), core::open, ::wipe) }

    /** The app as the person sees it: where they are, and what is played. Belongs to the main thread. */
    val model by opened

    override fun onConfigurationChanged(newConfig: Configuration) {
        super.onConfigurationChanged(newConfig)
        scope.launch { tried { followLanguage() } }
    }

    /** The device may have been set to another language: everything is in its words from here on. */
    suspend fun followLanguage() {
        if (core.followLanguage() && opened.isInitialized()) model.settingsChanged()
    }

    /** Moments came in from outside of the screens; those that are seen read anew. */
    fun logChanged() {
        if (opened.isInitialized()) model.lookAgain()
    }

    /**
     * First what would speak of Attune, or lead to it, from outside of the app; then the log, with the taps that are not in it yet,
     * and its key. One that fails keeps no other from being deleted. Fails with `ErrorCode`, as the screens expect, where the log
     * or its key is not gone.
     */
    private suspend fun wipe() = withContext(Dispatchers.IO) {
        tried { reminders.forget() }
        tried { hideNudge(this@AttuneApplication) }
        tried { forgetShortcuts(this@AttuneApplication) }
        try {
            core.wipe()
        } catch (_: IOException) {
            throw ErrorCode.Internal()
        } catch (_: GeneralSecurityException) {
            throw ErrorCode.Internal()
        } catch (_: ProviderException) {
            throw ErrorCode.Internal()
        }
    }
}

/** The process's parts, from anywhere in it. */
val Context.attune: AttuneApplication get() = applicationContext as AttuneApplication
