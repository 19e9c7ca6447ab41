// The Quick Settings tile: one tap logs a moment, also over a locked screen. It shows nothing of what was logged.
package app.attune.android.quicklog

import android.os.Build
import android.service.quicksettings.Tile
import android.service.quicksettings.TileService
import app.attune.android.attune
import app.attune.android.tried
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext
import kotlin.time.Duration.Companion.seconds

/** How long the tile says that it is saved. */
private val SAID = 4.seconds

/** Logs with one tap. */
class LogTile : TileService() {
    override fun onStartListening() = goOn { show(buttonWords(this), Tile.STATE_INACTIVE) }

    override fun onClick() = goOn {
        val tap = tapped(this)
        show(tap.said, if (tap.saved) Tile.STATE_ACTIVE else Tile.STATE_UNAVAILABLE)
        delay(SAID)
        show(tap.button, Tile.STATE_INACTIVE)
    }

    private fun goOn(what: suspend () -> Unit) {
        attune.scope.launch { tried(what) }
    }

    private suspend fun show(words: String, state: Int) = withContext(Dispatchers.Main) {
        val tile = qsTile ?: return@withContext
        tile.label = words
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) tile.stateDescription = words
        tile.state = state
        tile.updateTile()
    }
}
