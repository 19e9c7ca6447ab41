// How a screen reads what it shows: an answer of the core, or what went wrong in its words. Not here: any single screen.
package app.attune.ui.parts

import app.attune.core.Core
import app.attune.ffi.ErrorCode

/** What [read] gives, else what [failed] makes of the core's words for it. */
suspend fun <T> Core.reading(failed: (String) -> T, read: suspend (Core) -> T): T =
    try {
        read(this)
    } catch (error: ErrorCode) {
        failed(words(error))
    }
