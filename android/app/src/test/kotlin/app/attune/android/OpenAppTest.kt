package app.attune.android

import android.content.ComponentName
import android.content.Intent
import android.os.Bundle
import android.os.Parcel
import android.os.Parcelable
import app.attune.ffi.SlotView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf

private const val SLOT = "slot"
private const val EXERCISE = "exercise"

@RunWith(AttuneTestRunner::class)
class OpenAppTest {
    private val context = RuntimeEnvironment.getApplication()

    @Test
    fun `a shortcut's intent leads to the log or to the pause`() {
        assertEquals(OpenApp.ToLog, OpenApp.read(OpenApp.intent(context, OpenApp.LOG)))
        assertEquals(OpenApp.ToPause, OpenApp.read(OpenApp.intent(context, OpenApp.PAUSE)))
    }

    @Test
    fun `a reminder's intent leads to its slot and exercise, can't be changed, and reaches us alone`() {
        val pending = shadowOf(OpenApp.pending(context, slot("physiological_sigh")))

        assertEquals(OpenApp.FromNudge("2026-03-10", "physiological_sigh"), OpenApp.read(pending.savedIntent))
        assertTrue(pending.isImmutable)
        assertEquals(OpenApp.FROM_US, pending.savedIntent.component?.className)
        assertEquals("app.attune", pending.savedIntent.component?.packageName)
    }

    @Test
    fun `a reminder without an exercise leads to its slot`() {
        val pending = shadowOf(OpenApp.pending(context, slot(null)))

        assertEquals(OpenApp.FromNudge("2026-03-10", null), OpenApp.read(pending.savedIntent))
    }

    @Test
    fun `no intent, no action, or one of someone else's is a plain opening`() {
        for (intent in listOf(null, Intent(), Intent(Intent.ACTION_MAIN), Intent("app.attune.WIPE"), Intent("app.attune.log"))) {
            assertEquals("$intent", OpenApp.Plainly, OpenApp.read(intent))
        }
    }

    @Test
    fun `another app's wish, which can come only by the exported name, is a plain opening`() {
        for (action in listOf(OpenApp.LOG, OpenApp.PAUSE, OpenApp.NUDGE)) {
            val theirs = Intent(action).setClassName(context, MainActivity::class.java.name).putExtra(SLOT, "daily-2026-03-10")

            assertEquals(action, OpenApp.Plainly, OpenApp.read(theirs))
        }
        val ours = context.packageManager.getActivityInfo(ComponentName(context, OpenApp.FROM_US), 0)
        assertFalse(ours.exported)
        assertEquals(MainActivity::class.java.name, ours.targetActivity)
    }

    @Test
    fun `a reminder's intent without its slot, or with something else in its place, is a plain opening`() {
        val others = listOf(nudge().putExtra(SLOT, 7), nudge().putExtra(SLOT, Bundle()), nudge().putExtra(EXERCISE, "box"))
        for (intent in others + nudge()) {
            assertEquals("${intent.extras}", OpenApp.Plainly, OpenApp.read(intent))
        }
    }

    @Test
    fun `words longer than any of ours make a plain opening`() {
        val long = "x".repeat(65)

        assertEquals(OpenApp.Plainly, OpenApp.read(nudge().putExtra(SLOT, long)))
        assertEquals(OpenApp.Plainly, OpenApp.read(nudge().putExtra(SLOT, "2026-03-10").putExtra(EXERCISE, long)))
    }

    @Test
    fun `extras that can't be unpacked make a plain opening`() {
        for (name in listOf(SLOT, "other")) {
            val read = OpenApp.read(sent(nudge().putExtra(name, Unpackable())))

            assertEquals(name, OpenApp.Plainly, read)
        }
    }

    @Test
    fun `opened again from the recent apps, what was followed before is not followed once more`() {
        val again = OpenApp.intent(context, OpenApp.LOG).addFlags(Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY)

        assertEquals(OpenApp.Plainly, OpenApp.read(again))
    }

    private fun nudge() = OpenApp.intent(context, OpenApp.NUDGE)

    private fun slot(exercise: String?) = SlotView(
        id = "2026-03-10",
        at = "2026-03-10T20:00:00+01:00",
        atMs = 0,
        zone = "Europe/Berlin",
        kind = "daily",
        textId = "",
        title = "Title",
        body = "Body",
        publicTitle = "Attune",
        publicBody = "Public",
        exercise = exercise,
        why = "",
    )

    /** As it arrives from another process. */
    private fun sent(intent: Intent): Intent {
        val parcel = Parcel.obtain()
        intent.writeToParcel(parcel, 0)
        parcel.setDataPosition(0)
        return Intent.CREATOR.createFromParcel(parcel)
    }

    /** Of a class without a CREATOR: whoever reads it fails. */
    private class Unpackable : Parcelable {
        override fun describeContents() = 0

        override fun writeToParcel(dest: Parcel, flags: Int) = Unit
    }
}
