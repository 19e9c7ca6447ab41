// That no call of the library goes untested. Not here: the tests themselves.
package app.attune.core

import app.attune.ffi.Attune
import app.attune.ffi.AttuneInterface
import app.attune.ffi.OpenTurn
import app.attune.ffi.OpenTurnInterface
import app.attune.ffi.WipeTurn
import app.attune.ffi.WipeTurnInterface
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import java.io.File
import java.lang.reflect.Method
import java.lang.reflect.Modifier

/** What the library exports, against the text of the tests: a new call has to be told in one of their stories. */
class EveryExportTest {
    private val tests = File(System.getProperty("basedir"), "src/test/kotlin")
        .walk()
        .filter { it.extension == "kt" && it.name != "EveryExportTest.kt" }
        .joinToString("\n") { it.readText() }

    @Test
    fun `every method of Attune is called in a test`() {
        val methods = names(AttuneInterface::class.java.methods)
        assertTrue("$methods", methods.size > 30)
        assertEquals(emptyList<String>(), methods.filterNot { Regex("""\b(attune|again|demo)\.$it\(""") in tests })
    }

    @Test
    fun `every way to make an Attune is called in a test`() {
        val ways = names(Attune.Companion::class.java.declaredMethods)
        assertEquals(listOf("demo"), ways)
        assertEquals(emptyList<String>(), ways.filterNot { Regex("""\bAttune\.$it\(""") in tests })
    }

    @Test
    fun `every method of the turns is called in a test`() {
        for ((turn, methods) in listOf(OpenTurn::class to OpenTurnInterface::class, WipeTurn::class to WipeTurnInterface::class)) {
            assertTrue("${turn.simpleName}", "${turn.simpleName}.take(" in tests)
            val missing = names(methods.java.methods).filterNot { Regex("""\b(turn|it)\.$it\(""") in tests }
            assertEquals(emptyList<String>(), missing)
        }
    }

    @Test
    fun `every function of the library is called in a test`() {
        val functions = names(Class.forName("app.attune.ffi.Attune_ffiKt").declaredMethods)
        assertTrue("$functions", functions.size > 15)
        assertEquals(emptyList<String>(), functions.filterNot { Regex("""(?<![.\w]|fun )$it\(""") in tests })
    }

    /** The public ones as written in Kotlin: without what the compiler adds to a name, and without UniFFI's own. */
    private fun names(methods: Array<Method>) = methods
        .filter { Modifier.isPublic(it.modifiers) && !it.isSynthetic }
        .filterNot { it.name == "use" || it.name.startsWith("uniffi") }
        .map { it.name.substringBefore('-') }
        .distinct()
        .sorted()
}
