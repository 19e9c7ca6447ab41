package app.attune.android

import android.Manifest
import android.app.NotificationManager
import androidx.activity.result.contract.ActivityResultContracts.RequestPermission
import app.attune.ui.settings.SettingsModel
import app.attune.ui.settings.SettingsUiState
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.launch
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

@RunWith(AttuneTestRunner::class)
@Config(application = TestApplication::class)
class AskingForRemindersTest {
    @get:Rule
    val process = Process()

    private val activity by lazy { process.open().get() }
    private val settings by lazy {
        SettingsModel(checkNotNull(process.app.model.core), process.app.device, process.app.model, MainScope())
    }

    @Before
    fun notAllowedYet() {
        allow(false)
        activity
        MainScope().launch { settings.read() }
        process.until("the settings are there") { settings.state.value is SettingsUiState.Ready }
    }

    @Test
    fun `nobody is asked at the start, nor when the settings are looked at`() {
        process.settle()

        assertEquals(0, activity.asked.size)
    }

    @Test
    fun `a reminder that is turned on asks, and comes where the answer is yes`() {
        settings.set("nudge.reminder", "on")
        val question = process.asked(activity)
        assertTrue(question.contract is RequestPermission)
        assertEquals(Manifest.permission.POST_NOTIFICATIONS, question.input)

        allow(true)
        question.answer(true)

        process.until("it is on") { process.ask { it.start() }.settings.reminder.on }
        assertEquals(false, shown().remindersRefused)
    }

    @Test
    fun `where the answer is no it stays off, and that is shown`() {
        settings.set("nudge.reminder", "on")

        process.asked(activity).answer(false)

        process.until("that is shown") { shown().remindersRefused }
        assertEquals(false, process.ask { it.start() }.settings.reminder.on)
    }

    private fun shown() = settings.state.value as SettingsUiState.Ready

    private fun allow(on: Boolean) {
        val permission = Manifest.permission.POST_NOTIFICATIONS
        shadowOf(process.app).run { if (on) grantPermissions(permission) else denyPermissions(permission) }
        shadowOf(process.app.service<NotificationManager>()).setNotificationsEnabled(on)
    }
}
