// A screen that nobody looks at: the X server Xvfb, its picture read from the file it keeps it in, and a pointer. Not here: what is
// shown on it.
package app.attune.desktop

import com.sun.jna.Library
import com.sun.jna.Memory
import com.sun.jna.Native
import com.sun.jna.NativeLong
import com.sun.jna.Pointer
import com.sun.jna.ptr.IntByReference
import com.sun.jna.ptr.PointerByReference
import java.io.Closeable
import java.io.File
import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.nio.IntBuffer
import java.util.concurrent.TimeUnit

private const val WIDTH = 500
private const val HEIGHT = 960

/** Xlib.h: an XEvent has room for 24 longs; X.h: what a window manager sends. */
private const val XEVENT_BYTES = 24L * 8
private const val CLIENT_MESSAGE = 33

/** One of 500 by 960 pixels; [folder] holds its picture. */
internal class Screen(private val folder: File) : Closeable {
    private val server = ProcessBuilder(
        "Xvfb", "-displayfd", "1", "-screen", "0", "${WIDTH}x${HEIGHT}x24", "-fbdir", folder.path, "-nolisten", "tcp",
        // Else each last client that goes sets the pointer back to the middle, over whatever stands there.
        "-noreset",
    ).redirectError(ProcessBuilder.Redirect.DISCARD).start()

    /** Its name, as DISPLAY has it. */
    val display = ":" + server.inputStream.bufferedReader().readLine()

    /** How many colours it shows: one while it is empty, hundreds where words are drawn on it. */
    fun colours(): Int = pixels().let { pixels -> IntArray(pixels.remaining()).also(pixels::get).toSet().size }

    /** The middle of the topmost area of [colour] that is [wide] pixels wide at least, or null where there is none. */
    fun middleOf(colour: Int, wide: Int): Pair<Int, Int>? {
        val pixels = pixels()
        fun has(x: Int, y: Int) = pixels[y * WIDTH + x] and 0xFFFFFF == colour
        for (top in 0 until HEIGHT) {
            val xs = (0 until WIDTH).filter { has(it, top) }
            if (xs.size < wide) continue
            // A word may stand in the very middle: the edge goes on beside it.
            val bottom = (top until HEIGHT).takeWhile { has(xs.first() + 8, it) }.last()
            return (xs.first() + xs.last()) / 2 to (top + bottom) / 2
        }
        return null
    }

    /** Moves the pointer. */
    fun point(x: Int, y: Int) = withPointer { XTest.load.XTestFakeMotionEvent(it, 0, x, y, NativeLong(0)) }

    /** Taps there, as a finger does: down, a moment, up. */
    fun tap(x: Int, y: Int) {
        point(x, y)
        for (isDown in listOf(true, false)) {
            Thread.sleep(80)
            withPointer { XTest.load.XTestFakeButtonEvent(it, 1, isDown, NativeLong(0)) }
        }
    }

    /** Asks every window on it to close, as a window manager does for whoever taps the cross. */
    fun closeWindows(): Unit = withPointer { screen ->
        val (protocols, delete) = listOf("WM_PROTOCOLS", "WM_DELETE_WINDOW").map { X11.load.XInternAtom(screen, it, 0) }
        for (window in windows(screen).filter { X11.load.closes(screen, it) }) {
            X11.load.XSendEvent(screen, window, 0, NativeLong(0), clientMessage(window, protocols, delete))
        }
    }

    private fun windows(screen: Pointer): List<NativeLong> {
        val (root, parent, children) = List(3) { PointerByReference() }
        val count = IntByReference()
        X11.load.XQueryTree(screen, X11.load.XDefaultRootWindow(screen), root, parent, children, count)
        return List(count.value) { children.value.getNativeLong(it.toLong() * NativeLong.SIZE) }
    }

    /** Xlib.h, XClientMessageEvent, where a long has eight bytes. */
    private fun clientMessage(window: NativeLong, type: NativeLong, what: NativeLong) = Memory(XEVENT_BYTES).apply {
        clear()
        setInt(0, CLIENT_MESSAGE)
        setNativeLong(32, window)
        setNativeLong(40, type)
        setInt(48, 32)
        setNativeLong(56, what)
    }

    /** Whether a window wants to hear that it is to close. */
    private fun X11.closes(screen: Pointer, window: NativeLong): Boolean {
        val (atoms, count) = PointerByReference() to IntByReference()
        return XGetWMProtocols(screen, window, atoms, count) != 0
    }

    /** Closing the display sends what was asked of it. */
    private fun withPointer(act: (Pointer) -> Unit) {
        val screen = checkNotNull(X11.load.XOpenDisplay(display))
        act(screen)
        X11.load.XCloseDisplay(screen)
    }

    private fun pixels(): IntBuffer {
        val bytes = ByteBuffer.wrap(File(folder, "Xvfb_screen0").readBytes())
        // X11/XWDFile.h: the header is big-endian 32 bit, the colour map's entries have 12 bytes, a pixel four, a line no more.
        return bytes.position(bytes.getInt(0) + 12 * bytes.getInt(76)).slice().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer()
    }

    override fun close() {
        server.destroy()
        server.waitFor(10, TimeUnit.SECONDS)
    }

    @Suppress("FunctionName")
    private interface X11 : Library {
        fun XOpenDisplay(name: String): Pointer?

        fun XCloseDisplay(display: Pointer): Int

        fun XDefaultRootWindow(display: Pointer): NativeLong

        fun XInternAtom(display: Pointer, name: String, onlyIfExists: Int): NativeLong

        fun XQueryTree(
            display: Pointer,
            window: NativeLong,
            root: PointerByReference,
            parent: PointerByReference,
            children: PointerByReference,
            count: IntByReference,
        ): Int

        fun XGetWMProtocols(display: Pointer, window: NativeLong, atoms: PointerByReference, count: IntByReference): Int

        fun XSendEvent(display: Pointer, window: NativeLong, propagate: Int, mask: NativeLong, event: Pointer): Int

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
