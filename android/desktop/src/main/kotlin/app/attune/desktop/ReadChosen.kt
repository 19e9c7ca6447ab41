// Reads the file a person chose: as much of it as the core takes, and one byte more, which it refuses. Not here: what is in it.
package app.attune.desktop

import app.attune.ffi.importMaxBytes
import app.attune.ui.PickedFile
import java.io.File
import java.io.IOException

/** [file], cut off where the core refuses it as too large. Fails with `IOException` where it can't be read, or is a pipe or the like. */
internal fun readChosen(file: File): PickedFile {
    if (!file.isFile) throw IOException()
    return file.inputStream().use { PickedFile(file.name, it.readNBytes(importMaxBytes().toInt() + 1)) }
}
