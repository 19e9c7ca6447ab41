package app.attune.desktop

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import org.junit.Assert.assertTrue
import org.junit.Test
import javax.swing.SwingUtilities

class MainTest {
    @Test
    fun `the main dispatcher is the thread that draws`() = runBlocking {
        assertTrue(withContext(Dispatchers.Main) { SwingUtilities.isEventDispatchThread() })
    }
}
