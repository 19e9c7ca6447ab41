// What `desktop/start` was asked for, as it passes it on. Not here: reading the command line (the script does).
package app.attune.desktop

import java.io.File
import java.util.Locale

/** What to open. */
internal sealed interface Wish {
    /** The device's language, or the one that was asked for. */
    val locale: String

    /** The log in [dir]. */
    data class Log(val dir: File, override val locale: String) : Wish

    /** A made-up person's twelve weeks, in memory. */
    data class Demo(override val locale: String) : Wish

    companion object {
        fun ofProperties(): Wish {
            val locale = System.getProperty("attune.lang") ?: Locale.getDefault().toLanguageTag()
            if (System.getProperty("attune.demo") != null) return Demo(locale)
            return Log(System.getProperty("attune.dir")?.let(::File) ?: placeForData(), locale)
        }

        /** The system's place for a person's data: what the operating systems document for it. */
        private fun placeForData(): File {
            val home = System.getProperty("user.home")
            val system = System.getProperty("os.name").lowercase()
            val data = when {
                "mac" in system -> File(home, "Library/Application Support")
                "windows" in system -> File(System.getenv("APPDATA") ?: home)
                else -> System.getenv("XDG_DATA_HOME")?.takeIf { it.isNotEmpty() }?.let(::File) ?: File(home, ".local/share")
            }
            return File(data, "attune-window")
        }
    }
}
