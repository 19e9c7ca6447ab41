package app.attune.android

import app.attune.android.quicklog.quickLog
import app.attune.ui.AppUiState
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.annotation.Config
import java.io.File

@RunWith(AttuneTestRunner::class)
@Config(application = TestApplication::class)
class DeletingEverythingTest {
    @get:Rule
    val process = Process()

    private val app get() = process.app
    private val keyFile get() = File(app.noBackupFilesDir, "key")

    @Test
    fun `log, key and inbox are gone, and what follows is a first start with keys of its own`() {
        process.before { it.startIsOver() }
        process.open()
        app.model.logPlainly()
        process.until("a moment is in the log") { moments() == 1 }
        process.lockPhone()
        process.get { quickLog(app) }
        process.lockPhone(false)
        val (key, sealedKey) = process.keystore.keys.toMap() to keyFile.readBytes().toList()
        val inboxKey = process.ask { it.inboxKey().toList() }
        assertFalse(process.shown.firstStart)

        app.model.deleteEverything("Gone.")

        process.until("that is said") { (app.model.state.value as? AppUiState.Ready)?.message?.sentence == "Gone." }
        assertTrue(process.shown.firstStart)
        assertEquals(0, moments())
        assertTrue(app.core.inbox.dir.list().isNullOrEmpty())
        assertFalse(keyFile.readBytes().toList() == sealedKey)
        assertFalse(process.keystore.keys == key)
        assertFalse(process.ask { it.inboxKey().toList() } == inboxKey)
    }

    private fun moments() = process.ask { it.history(null, 10u).moments.size }
}
