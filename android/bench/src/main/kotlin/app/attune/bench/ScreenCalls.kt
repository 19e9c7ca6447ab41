// Each screen's call: through the gateway, directly, and inside Rust. Not here: the Rust side (RustFloor).
package app.attune.bench

import app.attune.core.Present
import app.attune.core.RustCore
import app.attune.ffi.Attune
import app.attune.ffi.Dose
import app.attune.ffi.FfiConverter
import app.attune.ffi.FfiConverterSequenceTypeSettingView
import app.attune.ffi.FfiConverterTypeExerciseList
import app.attune.ffi.FfiConverterTypeHistory
import app.attune.ffi.FfiConverterTypeLabels
import app.attune.ffi.FfiConverterTypePatternView
import app.attune.ffi.FfiConverterTypeSession
import app.attune.ffi.FfiConverterTypeStart
import app.attune.ffi.FfiConverterTypeToday
import app.attune.ffi.RustBuffer
import app.attune.ffi.SessionWish
import kotlinx.coroutines.runBlocking
import java.io.File
import java.nio.ByteBuffer
import java.util.Locale

/** A screen's call, both ways, and how large its answer is on the way over. */
private class Screen<T>(
    val name: String,
    private val carried: FfiConverter<T, RustBuffer.ByValue>,
    private val directly: Attune.() -> T,
    val gateway: suspend RustCore.() -> T,
) {
    fun direct(attune: Attune): T = attune.directly()

    fun bytes(attune: Attune): Int {
        val answer = direct(attune)
        return ByteBuffer.allocate(carried.allocationSize(answer).toInt()).also { carried.write(answer, it) }.position()
    }
}

private val WISH = SessionWish("extended_exhale", null, Dose.Default)

private val SCREENS: List<Screen<*>> = listOf(
    Screen("start", FfiConverterTypeStart, { start(NOW) }, { start() }),
    Screen("today", FfiConverterTypeToday, { today(NOW) }, { today() }),
    Screen("history", FfiConverterTypeHistory, { history(null, 20u, NOW) }, { history(null, 20u) }),
    Screen("exercises", FfiConverterTypeExerciseList, { exercises() }, { exercises() }),
    Screen("session", FfiConverterTypeSession, { session(WISH) }, { session(WISH) }),
    Screen("pattern", FfiConverterTypePatternView, { pattern(NOW) }, { pattern() }),
    Screen("settingsView", FfiConverterSequenceTypeSettingView, { settingsView() }, { settingViews() }),
    Screen("labels", FfiConverterTypeLabels, { labels() }, { labels() }),
)

/** Three copies of [log]. Where [program] is not built, the columns of Rust stay empty. */
fun screenCalls(log: File, top: File, program: File, round: Round, calls: Int): Sequence<String> = runBlocking {
    val (gatewayDir, directDir, rustDir) = listOf("gateway", "direct", "rust").map { copied(log, File(top, it)) }
    val gateway = RustCore.open(gatewayDir.path, LOCALE, Standing) { KEY.copyOf() }!!
    val rust = if (program.canExecute()) RustFloor(program, rustDir) else null
    val rows = open(directDir).shutDownAfter { direct ->
        val empty = inTurns(round, listOf { List(calls) { timed { direct.language() } } }).single()
        SCREENS.map { screen ->
            val sides = mutableListOf<() -> List<Long>>(
                { List(calls) { timed { runBlocking { screen.gateway(gateway) } } } },
                { List(calls) { timed { screen.direct(direct) } } },
            )
            if (rust != null) sides += { rust.calls(screen.name, calls) }
            val times = inTurns(round, sides)
            val (throughGateway, directly) = times
            val inside = times.getOrNull(2)
            val share = inside?.let { "%.0f %%".format(Locale.ROOT, 100 * (1 - it.median / directly.median)) }
            val bytes = screen.bytes(direct)
            row(screen.name, share.orEmpty(), "$directly", inside?.toString().orEmpty(), "$throughGateway", "$bytes")
        } + row("language (a call that does nothing)", "", "$empty", "", "", "")
    }
    rust?.close()
    gateway.shutDown()
    heading("a screen's call, warm", "the binding's share", "Attune, directly", "inside Rust", "RustCore", "bytes carried") + rows
}

/** One present for all. */
private object Standing : Present {
    override fun now() = NOW

    override fun entropy(bytes: Int): ByteArray = idBytes(0)
}
