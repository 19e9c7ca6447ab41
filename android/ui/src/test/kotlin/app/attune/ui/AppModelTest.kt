package app.attune.ui

import app.attune.ui.fake.FakeCore
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.launch
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test

class AppModelTest {
    @Test
    fun `deleting everything begins when what was being written is, and the store is not shut before it ends`() {
        val order = mutableListOf<String>()
        val (writing, wiping) = CompletableDeferred<Unit>() to CompletableDeferred<Unit>()
        val model = AppModel(
            CoroutineScope(Dispatchers.Unconfined + Job()),
            open = { Opening.Done(FakeCore()) },
            wipe = {
                order += "wipes"
                wiping.await()
            },
        )
        model.doing {
            writing.await()
            order += "has written"
        }

        model.deleteEverything("Gone.")
        assertEquals(emptyList<String>(), order)
        writing.complete(Unit)
        assertEquals(listOf("has written", "wipes"), order)

        var isShut = false
        CoroutineScope(Dispatchers.Unconfined).launch {
            model.finish()
            isShut = true
        }
        assertFalse(isShut)
        wiping.complete(Unit)
        assertTrue(isShut)
        assertEquals("Gone.", (model.state.value as AppUiState.Ready).message?.sentence)
    }
}
