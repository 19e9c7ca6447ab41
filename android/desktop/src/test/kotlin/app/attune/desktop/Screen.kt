// A screen that nobody looks at: the X server Xvfb, its picture read from the file it keeps it in. Not here: what is shown on it.
package app.attune.desktop

import java.io.Closeable
import java.io.File
import java.nio.ByteBuffer
import java.util.concurrent.TimeUnit

/** One of 500 by 960 pixels; [folder] holds its picture. */
internal class Screen(private val folder: File) : Closeable {
    private val server = ProcessBuilder(
        "Xvfb", "-displayfd", "1", "-screen", "0", "500x960x24", "-fbdir", folder.path, "-nolisten", "tcp",
    ).redirectError(ProcessBuilder.Redirect.DISCARD).start()

    /** Its name, as DISPLAY has it. */
    val display = ":" + server.inputStream.bufferedReader().readLine()

    /** How many colours it shows: one while it is empty, hundreds where words are drawn on it. */
    fun colours(): Int {
        val bytes = ByteBuffer.wrap(File(folder, "Xvfb_screen0").readBytes())
        // X11/XWDFile.h: the header is big-endian 32 bit, the colour map's entries have 12 bytes, a pixel four.
        val pixels = bytes.position(bytes.getInt(0) + 12 * bytes.getInt(76)).slice().asIntBuffer()
        return IntArray(pixels.remaining()).also(pixels::get).toSet().size
    }

    override fun close() {
        server.destroy()
        server.waitFor(10, TimeUnit.SECONDS)
    }
}
