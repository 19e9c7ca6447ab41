// That the native library can't be used, and the step that finds it out. Not here: how a person is told; the words lie in there.
package app.attune.core

import app.attune.ffi.BINDINGS_VERSION
import app.attune.ffi.libraryVersion
import app.attune.ffi.uniffiEnsureInitialized
import com.sun.jna.NativeLibrary

/** The native library can't be used, so nothing of the core is there: neither its rules nor its words. The store is untouched. */
class LibraryTrouble(val what: What, cause: LinkageError? = null) : Exception(cause) {
    enum class What {
        /** It is missing, or is no library of this system's. */
        NOT_LOADED,

        /** It is another library, or one of another version than what calls it. */
        NOT_OURS,
    }
}

/**
 * Loads the library and compares every call, and the version of all that they carry, with what this front end was generated from;
 * without that, a library of another version would be called all the same, and read what it was never sent. `RustCore` does it; whoever calls the library before
 * that does it first. Off the thread that draws; once done, it costs nothing to ask for again. Fails with [LibraryTrouble].
 */
fun loadLibrary() {
    otherwise(LibraryTrouble.What.NOT_LOADED) { NativeLibrary.getInstance("attune_ffi") }
    otherwise(LibraryTrouble.What.NOT_OURS) { uniffiEnsureInitialized() }
    if (libraryVersion() != BINDINGS_VERSION) throw LibraryTrouble(LibraryTrouble.What.NOT_OURS)
}

/** What fails while a class is loaded is a `LinkageError`, whichever way it failed, and whether it is the first time or not. */
private inline fun otherwise(what: LibraryTrouble.What, load: () -> Unit) {
    try {
        load()
    } catch (error: LinkageError) {
        throw LibraryTrouble(what, error)
    }
}
