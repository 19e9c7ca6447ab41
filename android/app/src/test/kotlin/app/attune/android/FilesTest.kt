package app.attune.android

import androidx.activity.Asked
import androidx.activity.result.contract.ActivityResultContracts.CreateDocument
import androidx.activity.result.contract.ActivityResultContracts.OpenDocument
import app.attune.ffi.Format
import app.attune.ffi.Kind
import app.attune.ffi.MomentInput
import app.attune.ffi.Pull
import app.attune.ffi.importMaxBytes
import app.attune.ffi.labels
import app.attune.ui.settings.SettingsModel
import app.attune.ui.settings.SettingsUiState
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.cancel
import kotlinx.coroutines.launch
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.annotation.Config
import java.io.FileNotFoundException

@RunWith(AttuneTestRunner::class)
@Config(application = TestApplication::class)
class FilesTest {
    @get:Rule
    val process = Process()

    @get:Rule
    val folder = TemporaryFolder()

    private val documents by lazy { Robolectric.setupContentProvider(Documents::class.java, Documents.AUTHORITY) }
    private val screen by lazy { process.open() }
    private val activity get() = screen.get()
    private val seen = MainScope()
    private val settings by lazy {
        SettingsModel(checkNotNull(process.app.model.core), process.app.device, process.app.model, seen)
    }
    private val unreadable = labels("en").trouble.fileUnreadable
    private val unwritable = labels("en").trouble.fileUnwritable

    @Before
    fun showSettings() {
        documents.file = folder.newFile("attune.json")
        activity
        seen.launch { settings.read() }
        process.until("the settings are there") { settings.state.value is SettingsUiState.Ready }
    }

    @Test
    fun `a copy goes where the person chose, and can be taken over again`() {
        log()
        settings.export(Format.JSON)
        answer(documents.uri)
        val exported = said()
        assertTrue("\"moments\"" in documents.file.readText())
        assertNotEquals(unwritable, exported)

        settings.import()
        answer(documents.uri)
        assertNotEquals(unreadable, said())
        assertEquals(1, moments())
    }

    @Test
    fun `the system is asked for a new document by our name, and for any document that is there`() {
        settings.export(Format.CSV)
        val target = process.asked(activity)
        assertTrue(target.contract is CreateDocument)
        assertEquals("attune-2026-03-10.csv", target.input)
        target.answer(null)

        settings.import()
        process.until("the second question") { activity.asked.size == 2 }
        assertTrue(activity.asked.last().contract is OpenDocument)
    }

    @Test
    fun `a copy over a longer document leaves nothing of it`() {
        documents.file.writeText("x".repeat(1_000_000))

        settings.export(Format.JSON)
        answer(documents.uri)
        said()

        assertTrue(documents.file.readText().trim().endsWith("}"))
    }

    @Test
    fun `with nothing chosen nothing is said`() {
        settings.export(Format.JSON)
        answer(null)
        settings.import()
        process.until("the second question") { activity.asked.size == 2 }
        answer(null)
        process.settle()

        assertNull(copied())
    }

    @Test
    fun `a document that can't be written is said to be so, whatever its app answers`() {
        for (trouble in troubles) {
            documents.trouble = trouble
            settings.export(Format.JSON)
            answer(documents.uri)
            assertEquals("$trouble", unwritable, said())
        }
    }

    @Test
    fun `a document that can't be read is said to be so, whatever its app answers`() {
        for (trouble in troubles) {
            documents.trouble = trouble
            settings.import()
            answer(documents.uri)
            assertEquals("$trouble", unreadable, said())
        }
    }

    @Test
    fun `a document whose name may not be asked for is said to be unreadable`() {
        documents.nameTrouble = SecurityException("no longer")
        settings.import()
        answer(documents.uri)

        assertEquals(unreadable, said())
    }

    @Test
    fun `a document larger than any of ours is refused by the core, without reading all of it`() {
        documents.file.writeBytes(ByteArray(importMaxBytes().toInt() + 1_000_000))

        val read = process.get { process.app.read(documents.uri) }
        settings.import()
        answer(documents.uri)

        assertEquals(importMaxBytes().toInt() + 1, read.bytes.size)
        assertNotEquals(unreadable, said())
        assertEquals(0, moments())
    }

    @Test
    fun `where there is no room the half copy does not stay`() {
        documents.isFull = true
        settings.export(Format.JSON)
        answer(documents.uri)

        assertEquals(unwritable, said())
        assertFalse(documents.file.exists())
    }

    @Test
    fun `what the person had before stays where it can't be written over`() {
        documents.file.writeText("theirs")
        documents.trouble = FileNotFoundException("gone")
        settings.export(Format.JSON)
        answer(documents.uri)

        assertEquals(unwritable, said())
        assertEquals("theirs", documents.file.readText())
    }

    @Test
    fun `a copy whose screen is gone, with its activity, is written all the same, and that is said`() {
        log()
        val question = askedAndGone { settings.export(Format.CSV) }

        activity.hear(question, documents.uri)

        process.until("it is said") { process.shown.message != null }
        assertEquals(process.ask { it.export(Format.CSV) }.sentence, process.shown.message?.sentence)
        assertEquals(process.ask { it.export(Format.CSV) }.bytes.decodeToString(), documents.file.readText())
    }

    @Test
    fun `so it is that it can't be written`() {
        documents.trouble = FileNotFoundException("gone")
        val question = askedAndGone { settings.export(Format.JSON) }

        activity.hear(question, documents.uri)

        process.until("it is said") { process.shown.message != null }
        assertEquals(unwritable, process.shown.message?.sentence)
        assertFalse(documents.file.exists())
    }

    @Test
    fun `a file that was chosen to be taken over is, though the screen is gone`() {
        log()
        documents.file.writeBytes(process.ask { it.export(Format.JSON) }.bytes)
        val question = askedAndGone { settings.import() }

        activity.hear(question, documents.uri)

        process.until("it is said") { process.shown.message != null }
        assertNotEquals(unreadable, process.shown.message?.sentence)
        assertEquals(1, moments())
    }

    @Test
    fun `a screen that still waits hears of it from the activity that follows`() {
        settings.export(Format.JSON)
        val question = process.asked(activity)
        screen.recreate()

        activity.hear(question, documents.uri)

        assertNotEquals(unwritable, said())
        assertTrue("\"moments\"" in documents.file.readText())
        assertNull(process.shown.message)
    }

    /** What [ask] asks of the system; then the activity is built anew, and the screen that waits goes with the old one. */
    private fun askedAndGone(ask: () -> Unit): Asked<*, *> {
        ask()
        val question = process.asked(activity)
        seen.cancel()
        screen.recreate()
        return question
    }

    private val troubles = listOf(
        SecurityException("taken back"),
        FileNotFoundException("gone"),
        IllegalArgumentException("unknown"),
        UnsupportedOperationException("never"),
    )

    private fun answer(uri: Any?) {
        val before = answered
        process.until("the system was asked") { activity.asked.size > before }
        activity.asked.last().answer(uri)
        answered = activity.asked.size
    }

    private var answered = 0

    private fun said(): String {
        process.until("something is said") { copied() != null }
        return checkNotNull(copied())
    }

    private fun copied() = (settings.state.value as SettingsUiState.Ready).copied

    private fun log() = process.ask { it.logMoment(MomentInput(Kind.TENSION)) }

    private fun moments() = process.ask { it.history(null, 10u).moments.size }
}
