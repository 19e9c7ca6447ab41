// What the file of a copy is called, and which format a name stands for. Not here: what is in it, which is the core's.
package app.attune.ui.settings

import app.attune.ffi.Format

/** The name that is proposed for it. */
internal fun Format.fileName(): String = when (this) {
    Format.JSON -> "attune.json"
    Format.CSV -> "attune.csv"
}

/** The format of a file called [name]; the core refuses what is in neither. */
fun formatOf(name: String): Format = if (name.endsWith(".csv", ignoreCase = true)) Format.CSV else Format.JSON
