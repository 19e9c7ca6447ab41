// The only words that lie outside the core: what is said where the core itself is missing. Not here: when that is (LibraryTrouble).
package app.attune.core

import java.util.Locale
import java.util.Properties

/** What happened and what to do, and the word for another try. */
data class LibraryTroubleWords(val sentence: String, val again: String)

/** From the root: a class may lie in another package than it was written in, once R8 has shrunk the app; a file never does. */
private const val WORDS = "/app/attune/core/library-trouble.properties"

/** In the language of [locale], a tag such as `de-AT`; in English, where there are none in it. */
fun libraryTroubleWords(locale: String): LibraryTroubleWords {
    val words = Properties()
    LibraryTrouble::class.java.getResourceAsStream(WORDS)?.reader()?.use(words::load)
    val language = Locale.forLanguageTag(locale).language
    fun word(name: String) = words.getProperty("$language.$name") ?: words.getProperty("en.$name").orEmpty()
    return LibraryTroubleWords(word("sentence"), word("again"))
}
