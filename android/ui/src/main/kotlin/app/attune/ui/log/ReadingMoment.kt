// How a page about one moment reads what it shows. Not here: any single page.
package app.attune.ui.log

import app.attune.core.Core
import app.attune.ffi.ErrorCode
import app.attune.ui.parts.reading

/** What [read] gives, else what [failed] makes of the core's words for it; null where the moment is gone. */
internal suspend fun <T : Any> Core.readingMoment(failed: (String) -> T, read: suspend (Core) -> T): T? =
    reading<T?>(failed) {
        try {
            read(it)
        } catch (_: ErrorCode.NotFound) {
            null
        }
    }
