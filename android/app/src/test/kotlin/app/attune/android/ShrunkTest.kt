package app.attune.android

import app.attune.core.LibraryTroubleWords
import app.attune.core.libraryTroubleWords
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.objectweb.asm.ClassReader
import org.objectweb.asm.ClassWriter
import org.objectweb.asm.commons.ClassRemapper
import org.objectweb.asm.commons.Remapper

/** The core's package, as it is written and as R8 may call it. */
private const val WRITTEN = "app/attune/core/"
private const val SHRUNK = "a/"

class ShrunkTest {
    @Test
    fun `what is said where the core is missing is found by classes that R8 has moved to another package`() {
        val moved = Shrunk().loadClass("a.LibraryTroubleWordsKt")

        val words = moved.getMethod("libraryTroubleWords", String::class.java).invoke(null, "de")

        assertTrue(libraryTroubleWords("de").sentence.isNotEmpty())
        assertEquals(libraryTroubleWords("de").toString(), words.toString())
    }
}

/** Finds the core's classes under their new names. */
private class Shrunk : ClassLoader(LibraryTroubleWords::class.java.classLoader) {
    override fun findClass(name: String): Class<*> {
        val written = WRITTEN + name.replace('.', '/').removePrefix(SHRUNK)
        val bytes = getResourceAsStream("$written.class")?.use { it.readBytes() } ?: throw ClassNotFoundException(name)
        val shrunk = ClassWriter(0).also { ClassReader(bytes).accept(ClassRemapper(it, Names), 0) }.toByteArray()
        return defineClass(name, shrunk, 0, shrunk.size)
    }
}

private object Names : Remapper() {
    override fun map(name: String) = if (name.startsWith(WRITTEN)) SHRUNK + name.removePrefix(WRITTEN) else name
}
