// What the player asks of the app around it. Not here: the core and the device, which it has itself.
package app.attune.ui.player

import app.attune.ffi.Gate
import app.attune.ffi.Labels
import app.attune.ffi.SessionWish
import app.attune.ffi.Settings
import app.attune.ui.AppModel
import app.attune.ui.AppUiState
import app.attune.ui.Page

/** The app around the player. */
interface PlayerHost {
    /** Runs [act]; it goes on when the player is no longer seen. */
    fun launch(act: suspend () -> Unit)

    /** Runs [act], which goes on until it is stopped. */
    fun follow(act: suspend () -> Unit)

    /** The settings and words as they are now; null while the app is not ready. */
    fun settings(): Settings?

    fun labels(): Labels?

    /** A setting was changed. */
    fun settingsChanged()

    /** A self-check comes first; passed, it leads on to [then]. */
    fun selfCheck(gate: Gate, then: SessionWish)

    /** Closes the player. */
    fun close()
}

/** [PlayerHost] for the app itself. */
class AppHost(private val app: AppModel) : PlayerHost {
    private val ready get() = app.state.value as? AppUiState.Ready

    override fun launch(act: suspend () -> Unit) {
        app.doing { act() }
    }

    override fun follow(act: suspend () -> Unit) = app.following(act)

    override fun settings(): Settings? = ready?.settings

    override fun labels(): Labels? = ready?.labels

    override fun settingsChanged() = app.settingsChanged()

    override fun selfCheck(gate: Gate, then: SessionWish) = app.replace(Page.SelfCheck(gate, then))

    override fun close() {
        app.back()
    }
}
