// How the widget looks at its smallest, on the real framework.
package app.attune.android.quicklog

import android.appwidget.AppWidgetManager
import android.content.ComponentName
import android.text.Layout
import android.view.View
import android.widget.Button
import app.attune.R
import app.attune.android.AttuneTestRunner
import app.attune.android.picture
import app.attune.ffi.labels
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode

/** As `widget_log.xml` says, in dp. */
private const val WIDTH = 120
private const val HEIGHT = 56

private const val FINGER = 48

@RunWith(AttuneTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(qualifiers = "xhdpi")
class LogWidgetPicturesTest {
    @Test
    fun `in both languages, by day and night, a finger finds the button and no word is cut`() {
        for (language in listOf("en", "de")) {
            for (night in listOf("notnight", "night")) {
                RuntimeEnvironment.setQualifiers("+$language-$night")
                val words = labels(language).widget
                for ((name, text) in listOf("log" to words.log, "saved" to words.saved, "not-saved" to words.notSaved)) {
                    val lines = check("widget-$name-$language-$night", text)
                    assertTrue("$text: no word is broken", lines.isBrokenAtSpaces())
                }
            }
        }
    }

    @Test
    fun `nor is it with letters twice as large`() {
        RuntimeEnvironment.setFontScale(2f)
        for (language in listOf("en", "de")) {
            RuntimeEnvironment.setQualifiers("+$language")
            labels(language).widget.run { listOf(log, saved, notSaved) }.forEachIndexed { at, text ->
                check("widget-large-$at-$language", text)
            }
        }
    }

    @Test
    fun `by night it is dark`() {
        RuntimeEnvironment.setQualifiers("+notnight")
        val day = picture("widget-day", drawn("Log"), px(WIDTH), px(HEIGHT)).getPixel(px(12), px(HEIGHT) / 2)
        RuntimeEnvironment.setQualifiers("+night")
        val night = picture("widget-night", drawn("Log"), px(WIDTH), px(HEIGHT)).getPixel(px(12), px(HEIGHT) / 2)

        assertNotEquals(day, night)
    }

    private fun check(name: String, text: String): Layout {
        val view = drawn(text)
        picture(name, view, px(WIDTH), px(HEIGHT))
        val button: Button = view.requireViewById(R.id.log)

        assertTrue("$name: ${button.height} high", button.height >= px(FINGER))
        assertTrue("$name: ${button.width} wide", button.width >= px(FINGER))
        val lines = button.layout
        assertEquals(name, text, lines.text.toString())
        assertTrue("$name: $text", lines.height <= button.height - button.compoundPaddingTop - button.compoundPaddingBottom)
        for (line in 0 until lines.lineCount) {
            assertEquals(name, 0, lines.getEllipsisCount(line))
            assertTrue("$name, line $line", lines.getLineMax(line) <= lines.width)
        }
        return lines
    }

    private fun Layout.isBrokenAtSpaces() = (1 until lineCount).all { text[getLineStart(it) - 1] == ' ' }

    private fun drawn(text: String): View {
        val context = RuntimeEnvironment.getApplication()
        val manager = shadowOf(AppWidgetManager.getInstance(context))
        manager.alwaysRecreateViewsDuringUpdate = true
        manager.bindAppWidgetId(1, ComponentName(context, LogWidget::class.java))
        LogWidget.show(context, text)
        return manager.getViewFor(1)
    }

    private fun px(dp: Int) = (dp * RuntimeEnvironment.getApplication().resources.displayMetrics.density).toInt()
}
