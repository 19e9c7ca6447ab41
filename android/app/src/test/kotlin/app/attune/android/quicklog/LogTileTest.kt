package app.attune.android.quicklog

import android.content.ComponentName
import android.content.pm.PackageManager
import android.service.quicksettings.Tile
import app.attune.android.AttuneTestRunner
import app.attune.android.Process
import app.attune.android.TestApplication
import app.attune.ffi.labels
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.annotation.Config

@RunWith(AttuneTestRunner::class)
@Config(application = TestApplication::class)
class LogTileTest {
    @get:Rule
    val process = Process()

    private val tile by lazy { Robolectric.buildService(LogTile::class.java).create().get() }

    @Test
    fun `it says what a tap does, with the phone locked as well`() {
        process.lockPhone()

        tile.onStartListening()

        says(labels("en").widget.log, Tile.STATE_INACTIVE)
    }

    @Test
    fun `a tap on a locked phone says that it is saved, then what a tap does again`() {
        process.before()
        process.lockPhone()

        tile.onClick()

        says(labels("en").widget.saved, Tile.STATE_ACTIVE)
        says(labels("en").widget.log, Tile.STATE_INACTIVE)
    }

    @Test
    @Config(qualifiers = "de")
    fun `it says so in German on a German phone, before the first unlock`() {
        process.before()
        process.restarted()

        tile.onClick()

        says(labels("de").widget.saved, Tile.STATE_ACTIVE)
    }

    @Test
    fun `where the app was never opened it says that nothing was saved`() {
        tile.onClick()

        says(labels("en").widget.notSaved, Tile.STATE_UNAVAILABLE)
        says(labels("en").widget.log, Tile.STATE_INACTIVE)
    }

    @Test
    fun `on an unlocked phone it speaks the language that the person chose`() {
        process.before { it.set("language", "de") }

        tile.onStartListening()

        says(labels("de").widget.log, Tile.STATE_INACTIVE)
    }

    @Test
    fun `the system can run it before the first unlock`() {
        val flags = PackageManager.MATCH_DIRECT_BOOT_UNAWARE or PackageManager.MATCH_DIRECT_BOOT_AWARE

        val info = process.app.packageManager.getServiceInfo(ComponentName(process.app, LogTile::class.java), flags)

        assertTrue(info.directBootAware)
    }

    private fun says(words: String, state: Int) {
        process.until("the tile says: $words") { tile.qsTile.label == words }
        assertEquals(state, tile.qsTile.state)
        assertEquals(words, tile.qsTile.stateDescription)
    }
}
