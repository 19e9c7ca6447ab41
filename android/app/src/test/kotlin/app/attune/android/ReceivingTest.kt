package app.attune.android

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.content.IntentFilter
import app.attune.core.LibraryTrouble
import app.attune.ffi.ErrorCode
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.annotation.Config
import java.io.IOException
import java.security.KeyStoreException
import java.security.ProviderException
import java.util.Collections

private const val HEARD = "app.attune.HEARD"

@RunWith(AttuneTestRunner::class)
@Config(application = TestApplication::class)
class ReceivingTest {
    @get:Rule
    val process = Process()

    private val troubles = listOf(
        ErrorCode.DiskFull(),
        LibraryTrouble(LibraryTrouble.What.NOT_LOADED, UnsatisfiedLinkError()),
        IOException("gone"),
        KeyStoreException("busy"),
        ProviderException("no service"),
        SecurityException("no alarm for you"),
        IllegalStateException("too many alarms"),
    )

    @Test
    fun `whatever goes wrong in a receiver, the process goes on`() {
        val heard = Collections.synchronizedList(mutableListOf<Exception>())
        for (trouble in troubles) {
            val receiver = object : BroadcastReceiver() {
                override fun onReceive(context: Context, intent: Intent) = goOn(context) {
                    heard += trouble
                    throw trouble
                }
            }
            process.app.registerReceiver(receiver, IntentFilter(HEARD), Context.RECEIVER_NOT_EXPORTED)
            process.app.sendBroadcast(Intent(HEARD).setPackage(process.app.packageName))
            process.until("$trouble") { trouble in heard }
            process.settle()
            process.app.unregisterReceiver(receiver)
        }

        assertEquals(troubles, heard)
    }

    @Test
    fun `whether it went well is told, and being cancelled is no trouble that ends there`() {
        assertTrue(runBlocking { tried { } })
        for (trouble in troubles) assertFalse("$trouble", runBlocking { tried { throw trouble } })
        assertThrows(CancellationException::class.java) { runBlocking { tried { throw CancellationException() } } }
    }
}
