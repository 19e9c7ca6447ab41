// The native library missing, broken or foreign, each in a process of its own: one that was loaded stays.
package app.attune.core

import app.attune.ffi.BINDINGS_VERSION
import app.attune.ffi.ErrorCode
import com.sun.jna.Platform
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Assume.assumeTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import java.io.File
import java.lang.reflect.Modifier

class LibraryTroubleTest {
    @get:Rule
    val folder = TemporaryFolder()
    private val library get() = File(folder.root, System.mapLibraryName("attune_ffi"))

    @Test
    fun `the library that belongs here opens a store`() {
        val real = File(System.getProperty("jna.library.path"))
        assertEquals("opened\nopened\ndemo", childJvm(OpensTwice, folder.newFolder().path, libraries = real).said())
    }

    @Test
    fun `no library is trouble, and the second time no other`() = assertTrouble("NOT_LOADED")

    @Test
    fun `a file of that name that is no library is the same trouble`() {
        library.writeText("no library at all, but somebody's notes")
        assertTrouble("NOT_LOADED")
    }

    @Test
    fun `a library that is another's is trouble of its own`() {
        val other = "/com/sun/jna/${Platform.RESOURCE_PREFIX}/${System.mapLibraryName("jnidispatch")}"
        val copy = javaClass.getResourceAsStream(other)
        assumeTrue("JNA brings no $other", copy != null)
        copy!!.use { from -> library.outputStream().use(from::copyTo) }
        assertTrouble("NOT_OURS")
    }

    @Test
    fun `a library of another version is the same trouble, before any call reaches it`() {
        buildLibrary { if (it.endsWith("contract_version")) 30 else 0 }
        assertTrouble("NOT_OURS")
    }

    @Test
    fun `a library whose calls are the same and whose records are not is the same trouble`() {
        val real = File(System.getProperty("jna.library.path"), library.name).readBytes().toString(Charsets.ISO_8859_1)
        val other = BINDINGS_VERSION.dropLast(16) + "0".repeat(16)
        assertTrue(BINDINGS_VERSION in real)
        library.writeBytes(real.replace(BINDINGS_VERSION, other).toByteArray(Charsets.ISO_8859_1))
        assertTrouble("NOT_OURS")
    }

    @Test
    fun `a library of another UniFFI is the same trouble`() {
        buildLibrary { 1 }
        assertTrouble("NOT_OURS")
    }

    private fun assertTrouble(what: String) {
        val store = File(folder.root, "store")
        assertEquals("$what\n$what\n$what", childJvm(OpensTwice, store.path, libraries = folder.root).said())
        assertTrue("nothing was begun in the store's place", !store.exists())
    }

    /** A library with every function that the bindings look for, each of which answers with one number or ends the process. */
    private fun buildLibrary(answer: (String) -> Int) {
        val functions = listOf("IntegrityCheckingUniffiLib", "UniffiLib")
            .flatMap { Class.forName("app.attune.ffi.$it", false, javaClass.classLoader).declaredMethods.toList() }
            .filter { Modifier.isNative(it.modifiers) }
            .map { it.name.substringBefore('$') }
            .toSet()
        val source = folder.newFile("other.c")
        source.writeText(
            functions.joinToString("\n", prefix = "void abort(void);\n") { name ->
                val checked = "checksum" in name || "contract" in name
                "int $name(void) { ${if (checked) "return ${answer(name)};" else "abort();"} }"
            },
        )
        val compile = ProcessBuilder("cc", "-w", "-shared", "-fPIC", "-o", library.path, source.path)
        assumeTrue("there is no C compiler", runCatching { compile.start().waitFor() }.getOrNull() == 0)
    }
}

/** Opens a store twice, then the demo, and says what became of it each time. */
private object OpensTwice {
    @JvmStatic
    fun main(args: Array<String>) = runBlocking {
        repeat(2) {
            tell("opened") {
                RustCore.open(args.single(), "en") { ByteArray(32) { 7 } }!!.shutDown()
            }
        }
        tell("demo") { RustCore.demo("en").shutDown() }
    }

    private suspend fun tell(success: String, call: suspend () -> Unit) = println(
        try {
            call()
            success
        } catch (trouble: LibraryTrouble) {
            trouble.what.name
        } catch (code: ErrorCode) {
            code.told()
        },
    )
}
