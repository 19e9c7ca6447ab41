package app.attune.android.quicklog

import android.appwidget.AppWidgetManager
import android.content.ComponentName
import android.content.Intent
import android.service.quicksettings.Tile
import android.widget.Button
import app.attune.R
import app.attune.android.AttuneTestRunner
import app.attune.android.Process
import app.attune.android.TestApplication
import app.attune.core.LibraryTrouble
import app.attune.core.libraryTroubleWords
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements
import org.robolectric.shadows.ShadowToast

@RunWith(AttuneTestRunner::class)
@Config(
    application = TestApplication::class,
    qualifiers = "de",
    shadows = [ShadowMissingLibrary::class],
    instrumentedPackages = ["app.attune.core"],
)
class MissingLibraryTest {
    @get:Rule
    val process = Process()

    private val app get() = process.app
    private val words = libraryTroubleWords("de")

    @Test
    fun `a tap on the tile says what is missing and what to do`() {
        val tile = Robolectric.buildService(LogTile::class.java).create().get()
        tile.onStartListening()
        process.until("the tile has a word") { tile.qsTile.label == words.again }
        assertNull(ShadowToast.getTextOfLatestToast())

        tile.onClick()

        process.until("it is said") { ShadowToast.getTextOfLatestToast() != null }
        assertEquals(words.sentence, ShadowToast.getTextOfLatestToast())
        process.until("nothing was saved") { tile.qsTile.state == Tile.STATE_UNAVAILABLE }
    }

    @Test
    fun `a tap on the widget does as well`() {
        val manager = AppWidgetManager.getInstance(app)
        val widget = ComponentName(app, LogWidget::class.java)
        shadowOf(manager).bindAppWidgetId(1, widget)
        app.sendBroadcast(Intent(Intent.ACTION_LOCALE_CHANGED).setComponent(widget))
        process.until("the widget has a word") {
            shadowOf(manager).getViewFor(1)?.findViewById<Button>(R.id.log)?.text == words.again
        }

        app.sendBroadcast(Intent(LogWidget.TAP).setComponent(widget))

        process.until("it is said") { ShadowToast.getTextOfLatestToast() != null }
        assertEquals(words.sentence, ShadowToast.getTextOfLatestToast())
    }
}

/** An app whose native library is not there. */
@Implements(className = "app.attune.core.LibraryTroubleKt")
class ShadowMissingLibrary {
    companion object {
        @JvmStatic
        @Implementation
        fun loadLibrary() {
            throw LibraryTrouble(LibraryTrouble.What.NOT_LOADED, UnsatisfiedLinkError())
        }
    }
}
