// The core's own words, read from its catalogue, so that screens are tested and drawn with what people will read. Not here: how
// the core fills anything in.
package app.attune.ui.fake

import app.attune.ffi.Labels
import java.io.File

/** The texts of [locale], `en` or `de`, by their key; an attribute's key is `key.attribute`. */
class CoreTexts(val locale: String) {
    private val texts = HashMap<String, String>()

    init {
        val folder = root().resolve("core/src/text/$locale")
        folder.listFiles().orEmpty().filter { it.extension == "ftl" }.forEach { file ->
            var key = ""
            file.readLines().forEach { line ->
                val (name, text) = line.split(" = ", limit = 2).takeIf { it.size == 2 } ?: return@forEach
                if (name.startsWith("    .")) texts["$key.${name.trim().drop(1)}"] = text
                if (!name.startsWith(" ")) {
                    key = name
                    texts[key] = text
                }
            }
        }
    }

    fun say(key: String): String = checkNotNull(texts[key]) { "no text $key in $locale" }

    fun find(key: String): String? = texts[key]

    /** Every label of the interface. */
    fun labels(): Labels = app.attune.ffi.labels(locale)

    private companion object {
        fun root(): File =
            generateSequence(File("").absoluteFile) { it.parentFile }.first { it.resolve("core/src/text").isDirectory }
    }
}
