// What open pages still have to keep before they are left. Not here: how a page keeps it, and where the person goes.
package app.attune.ui

/** Asks the pages, topmost first. Belongs to the main thread. */
internal class Unkept {
    private val keepers = mutableMapOf<Page, suspend () -> Boolean>()

    /** Refused while another page lay over them: their words for it are still to be shown. */
    private val refused = mutableSetOf<Page>()

    /** [page] is open, as [open] are, and keeps with [keep] what was typed in it; false where that can't be kept. */
    fun opened(page: Page, open: List<Page>, keep: suspend () -> Boolean) {
        keepers.keys.retainAll(open.toSet() + page)
        keepers[page] = keep
    }

    /** Whether any of [pages] has to be asked. */
    fun isIn(pages: List<Page>) = pages.any(keepers::containsKey)

    /** The first of [pages], from the top, that can't keep what was typed; null where all is kept. */
    suspend fun refusal(pages: List<Page>): Page? = pages.asReversed().firstOrNull { page ->
        val isRefused = keepers[page]?.invoke() == false
        if (isRefused) refused += page else refused -= page
        isRefused
    }

    /** Whether [page] refused since this was asked last. */
    fun hasRefused(page: Page) = refused.remove(page)
}
