package app.attune.core

import app.attune.ffi.labels
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

class LibraryTroubleWordsTest {
    @Test
    fun `they are the core's own, in each language and in English elsewhere`() {
        for (locale in listOf("en", "en-GB", "de", "de-AT", "fr", "")) {
            val core = labels(locale).trouble
            assertEquals(locale, LibraryTroubleWords(core.library, core.tryAgain), libraryTroubleWords(locale))
            assertTrue(core.library.isNotEmpty())
        }
    }
}
