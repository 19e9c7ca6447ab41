// The system's own voice: `say` on a Mac, speech-dispatcher's `spd-say` on Linux. Silent where there is neither.
package app.attune.desktop

import java.io.File
import java.io.IOException
import java.util.Locale

/** Says one sentence at a time. */
internal class SystemVoice {
    private var speaking: Process? = null

    fun say(words: String, languageTag: String) {
        hush()
        val command = when {
            isThere("say") -> listOf("say", words)
            isThere("spd-say") -> listOf("spd-say", "--wait", "--language", Locale.forLanguageTag(languageTag).language, "--", words)
            else -> return
        }
        speaking = try {
            ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
        } catch (_: IOException) {
            // It is there and can't be run. The exercise goes on without it.
            null
        }
    }

    fun hush() {
        speaking?.destroy()
        speaking = null
    }

    private fun isThere(program: String) =
        System.getenv("PATH").orEmpty().split(File.pathSeparator).any { File(it, program).canExecute() }
}
