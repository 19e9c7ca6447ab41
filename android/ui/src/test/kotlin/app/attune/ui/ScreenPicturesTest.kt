// Writes a picture of each screen, in both languages and both themes, to `target/pictures`: for people to look at.
package app.attune.ui

import androidx.compose.ui.ImageComposeScene
import androidx.compose.ui.unit.Density
import androidx.compose.ui.use
import app.attune.ffi.Kind
import app.attune.ffi.MomentInput
import app.attune.ffi.Pull
import app.attune.ffi.Topic
import app.attune.ui.fake.FakeCore
import app.attune.ui.fake.FakeDevice
import app.attune.ui.fake.Spoken
import app.attune.ui.fake.withSomeDays
import org.junit.Assert.assertTrue
import org.junit.Test
import java.io.File

class ScreenPicturesTest {
    /** A screen, from a core and where the app has gone in it; long ones are drawn to their end. */
    private class Shot(
        val name: String,
        val height: Int = PHONE_HEIGHT,
        val core: (String) -> FakeCore = { FakeCore(it).withSomeDays() },
        val go: AppModel.() -> Unit,
    )

    private val shots = listOf(
        Shot("today") {},
        Shot("log") {
            log(MomentInput(Kind.TENSION, Pull.PULLING_AWAY, heat = 6u))
        },
        Shot("log-untouched") { log(MomentInput(Kind.TENSION)) },
        Shot("details", 2_600, { FakeCore(it).apply { withDetails() } }) { open(Page.Details("moment-1")) },
        Shot("history") { open(Page.History) },
        Shot("history-empty", core = { FakeCore(it) }) { open(Page.History) },
        Shot("settings", 2_600) { open(Page.Settings) },
        Shot("first-start", core = { FakeCore(it, isFirstStart = true) }) {},
        Shot("together") { show(Tab.TOGETHER) },
    )

    private fun FakeCore.withDetails() = put(
        "2026-11-26",
        Spoken("Today", "Heute"),
        "21:40",
        MomentInput(Kind.TENSION, Pull.REACHING, heat = 7u, topic = Topic.TIME_AND_PHONES, note = "☕ später, in Ruhe. — שלום"),
    )

    @Test
    fun `each screen is drawn in both languages and both themes`() {
        for (locale in listOf("en", "de")) {
            for (theme in listOf("light", "dark")) {
                shots.forEach { assertTrue(draw(it, locale, theme, 1f).length() > 0) }
            }
        }
        shots.forEach { assertTrue(draw(it, "de", "light", 2f).length() > 0) }
    }

    private fun draw(shot: Shot, locale: String, theme: String, fontScale: Float): File {
        val core = shot.core(locale).also { it.settings.values["theme"] = theme }
        val model = modelOf(core).also(shot.go)
        val height = if (fontScale > 1f && shot.height == PHONE_HEIGHT) 1_500 else (shot.height * fontScale).toInt()
        val size = if (fontScale > 1f) "-large" else ""
        val file = File(System.getProperty("attune.pictures"), "${shot.name}-$locale-$theme$size.png")
        ImageComposeScene((PHONE_WIDTH * DENSITY).toInt(), (height * DENSITY).toInt(), Density(DENSITY, fontScale)) {
            AttuneApp(model, FakeDevice())
        }.use { scene ->
            // Each frame lets what was read since come onto the screen.
            repeat(3) { scene.render(it * 100_000_000L) }
            val png = checkNotNull(scene.render(FRAMES_END).encodeToData()) { "$file can't be written as PNG" }
            file.parentFile.mkdirs()
            file.writeBytes(png.bytes)
        }
        return file
    }

    private companion object {
        const val DENSITY = 1.5f
        const val FRAMES_END = 400_000_000L
    }
}
