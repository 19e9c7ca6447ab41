// A screen that nobody looks at: the X server Xvfb, its picture read from the file it keeps it in, and a pointer. Not here: what is
// shown on it.
package app.attune.desktop

import com.sun.jna.Library
import com.sun.jna.Native
import com.sun.jna.NativeLong
import com.sun.jna.Pointer
import java.io.Closeable
import java.io.File
import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.util.concurrent.TimeUnit

/** One of 500 by 960 pixels; [folder] holds its picture. */
internal class Screen(private val folder: File) : Closeable {
    private val server = ProcessBuilder(
        "Xvfb", "-displayfd", "1", "-screen", "0", "500x960x24", "-fbdir", folder.path, "-nolisten", "tcp",
    ).redirectError(ProcessBuilder.Redirect.DISCARD).start()

    /** Its name, as DISPLAY has it. */
    val display = ":" + server.inputStream.bufferedReader().readLine()

    /** What it shows: the colour of each pixel as 0xRRGGBB, row by row. */
    fun picture(): Picture {
        val bytes = ByteBuffer.wrap(File(folder, "Xvfb_screen0").readBytes())
        // X11/XWDFile.h: all numbers of the header are big-endian 32 bit, the colour map's entries have 12 bytes.
        val (header, width, height) = listOf(bytes.getInt(0), bytes.getInt(16), bytes.getInt(20))
        val (bytesPerLine, colours) = listOf(bytes.getInt(48), bytes.getInt(76))
        val pixels = bytes.position(header + 12 * colours).slice().order(ByteOrder.LITTLE_ENDIAN)
        return Picture(width, height) { x, y -> pixels.getInt(y * bytesPerLine + x * 4) and 0xFFFFFF }
    }

    /** A tap with the pointer. */
    fun tap(x: Int, y: Int) {
        val screen = checkNotNull(X11.load.XOpenDisplay(display))
        XTest.load.XTestFakeMotionEvent(screen, 0, x, y, NativeLong(0))
        for (down in listOf(true, false)) XTest.load.XTestFakeButtonEvent(screen, 1, down, NativeLong(50))
        X11.load.XCloseDisplay(screen)
    }

    override fun close() {
        server.destroy()
        server.waitFor(10, TimeUnit.SECONDS)
    }

    @Suppress("FunctionName")
    private interface X11 : Library {
        fun XOpenDisplay(name: String): Pointer?

        fun XCloseDisplay(display: Pointer): Int

        companion object {
            val load: X11 by lazy { Native.load("X11", X11::class.java) }
        }
    }

    @Suppress("FunctionName")
    private interface XTest : Library {
        fun XTestFakeMotionEvent(display: Pointer, screen: Int, x: Int, y: Int, delay: NativeLong): Int

        fun XTestFakeButtonEvent(display: Pointer, button: Int, isDown: Boolean, delay: NativeLong): Int

        companion object {
            val load: XTest by lazy { Native.load("Xtst", XTest::class.java) }
        }
    }
}

/** What a screen shows. */
internal class Picture(val width: Int, val height: Int, private val at: (Int, Int) -> Int) {
    /** The middle of the topmost area of [colour] that is [wide] pixels wide at least, or null where there is none. */
    fun middleOf(colour: Int, wide: Int): Pair<Int, Int>? {
        for (y in 0 until height) {
            val xs = (0 until width).filter { at(it, y) == colour }
            if (xs.size < wide) continue
            val x = (xs.first() + xs.last()) / 2
            // A word may stand in the very middle: the edge goes on beside it.
            val bottom = (y until height).takeWhile { at(xs.first() + 8, it) == colour }.last()
            return x to (y + bottom) / 2
        }
        return null
    }
}
