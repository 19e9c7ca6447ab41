// A fresh JVM's first call, in parts: the program that a child JVM runs. Not here: how it is started and compared (FirstCalls).
package app.attune.bench

import app.attune.ffi.labels
import app.attune.ffi.uniffiEnsureInitialized
import com.sun.jna.Native
import com.sun.jna.NativeLibrary
import java.io.File

/** Prints the nanoseconds of each part. */
object FirstCall {
    @JvmStatic
    fun main(args: Array<String>) {
        val parts = when (args[0]) {
            "libc" -> listOf(jna(), timed { Libc.getpid() })
            "labels" -> listOf(jna(), library(), uniffi(), timed { labels(LOCALE) })
            "store" -> {
                val start = listOf(jna(), library(), uniffi())
                lateinit var attune: app.attune.ffi.Attune
                start + timed { attune = open(File(args[1])) } + timed { attune.start(NOW) }
            }
            else -> error("there is no ${args[0]}")
        }
        println(parts.joinToString(" "))
    }

    /** JNA takes its own half out of its jar and loads it. */
    private fun jna() = timed { Native.POINTER_SIZE }

    private fun library() = timed { NativeLibrary.getInstance("attune_ffi") }

    /** UniFFI binds each function and compares each checksum. */
    private fun uniffi() = timed { uniffiEnsureInitialized() }
}

/** About the least that JNA can be asked for. */
private object Libc {
    init {
        Native.register(Libc::class.java, "c")
    }

    external fun getpid(): Int
}
