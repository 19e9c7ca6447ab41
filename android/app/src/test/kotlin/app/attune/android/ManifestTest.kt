package app.attune.android

import android.content.pm.ActivityInfo
import android.content.pm.ApplicationInfo
import android.content.pm.ComponentInfo
import android.content.pm.PackageInfo
import android.content.pm.PackageManager
import android.graphics.drawable.AdaptiveIconDrawable
import app.attune.R
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertTrue
import org.junit.Assert.fail
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RuntimeEnvironment
import org.xmlpull.v1.XmlPullParser
import java.io.File

@RunWith(AttuneTestRunner::class)
class ManifestTest {
    private val context = RuntimeEnvironment.getApplication()

    @Test
    fun `the permissions are those on the list, each with its reason, and the network is not among them`() {
        val asked = packageInfo(PackageManager.GET_PERMISSIONS).requestedPermissions.orEmpty().toSet()

        assertEquals(listed("permissions.txt"), asked)
        assertFalse(asked.any { "INTERNET" in it || "NETWORK" in it })
    }

    @Test
    fun `other apps reach what is on the list, each with its reason, and nothing else`() {
        val exported = components().filter { it.exported }

        assertEquals(listed("exported.txt"), exported.map { it.name }.toSet())
    }

    @Test
    fun `the receivers are there and hear of all that makes a plan wrong`() {
        val heard = listOf("BOOT_COMPLETED", "MY_PACKAGE_REPLACED", "TIME_SET", "TIMEZONE_CHANGED", "LOCALE_CHANGED")

        val replanned = heard.filter { event ->
            context.packageManager
                .queryBroadcastReceivers(android.content.Intent("android.intent.action.$event"), PackageManager.MATCH_ALL)
                .any { it.activityInfo.name == "app.attune.android.reminders.ReplanReceiver" }
        }

        assertEquals(heard, replanned)
    }

    @Test
    fun `every component is a class that is there`() {
        for (component in components()) {
            val name = (component as? ActivityInfo)?.targetActivity ?: component.name
            assertTrue(name, runCatching { Class.forName(name) }.isSuccess)
        }
    }

    @Test
    fun `it runs from Android 8 on, and is left out of backups`() {
        val info = context.applicationInfo

        assertEquals(26, info.minSdkVersion)
        assertEquals(0, info.flags and ApplicationInfo.FLAG_ALLOW_BACKUP)
    }

    @Test
    fun `nothing of it goes to the cloud or to the next phone, whichever storage it lies in`() {
        val storages = listOf("root", "file", "database", "sharedpref").flatMap { listOf(it, "device_$it") } + "external"
        val left = mutableMapOf<String, List<String>>()
        val rules = context.resources.getXml(R.xml.data_extraction_rules)
        var way = ""
        while (rules.next() != XmlPullParser.END_DOCUMENT) {
            if (rules.eventType != XmlPullParser.START_TAG) continue
            when (rules.name) {
                "cloud-backup", "device-transfer" -> way = rules.name
                "exclude" -> left.merge(way, listOf(rules.getAttributeValue(null, "domain"))) { a, b -> a + b }
                "include" -> fail("nothing is let through")
            }
        }

        assertEquals(setOf("cloud-backup", "device-transfer"), left.keys)
        for ((where, domains) in left) assertEquals(where, storages.toSet(), domains.toSet())
    }

    @Test
    fun `a launcher may give its icon any shape, and the colours of the wallpaper`() {
        val icon = context.getDrawable(context.applicationInfo.icon) as AdaptiveIconDrawable

        assertNotNull(icon.background)
        assertNotNull(icon.foreground)
        assertNotNull(icon.monochrome)
    }

    @Test
    fun `its name is a resource`() {
        assertEquals("Attune", context.getString(R.string.app_name))
        assertEquals("Attune", context.packageManager.getApplicationLabel(context.applicationInfo))
    }

    private fun components(): List<ComponentInfo> = packageInfo(
        PackageManager.GET_ACTIVITIES or PackageManager.GET_RECEIVERS or
            PackageManager.GET_SERVICES or PackageManager.GET_PROVIDERS,
    ).run { activities.orEmpty().asList() + receivers.orEmpty() + services.orEmpty() + providers.orEmpty() }

    /** The lines of a list beside the module's pom, without their reasons; each must have one. */
    private fun listed(name: String): Set<String> = File(System.getProperty("basedir"), name).readLines()
        .filter { it.isNotBlank() && !it.startsWith("#") }
        .onEach { assertTrue("$it: why?", it.substringAfter('#', "").isNotBlank()) }
        .map { it.substringBefore('#').trim() }
        .toSet()

    private fun packageInfo(flags: Int): PackageInfo =
        context.packageManager.getPackageInfo("app.attune", PackageManager.PackageInfoFlags.of(flags.toLong()))
}
