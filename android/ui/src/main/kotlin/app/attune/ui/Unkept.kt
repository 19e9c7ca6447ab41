// What open pages still have to keep before they are left. Not here: how a page keeps it, and where the person goes.
package app.attune.ui

/** A page that holds something typed and not kept yet. */
interface Keeper {
    /** Keeps it; false where something was refused, and the page then says why. */
    suspend fun keep(): Boolean

    /** The same, before the page is left. What was refused once holds the page no more when it is asked again. */
    suspend fun keepToLeave(): Boolean
}

/** Asks the pages, topmost first. Belongs to the main thread. */
internal class Unkept {
    private val keepers = mutableMapOf<Page, Keeper>()

    /** Refused while another page lay over them: their words for it are still to be shown. */
    private val refused = mutableSetOf<Page>()

    /** [page] is open, as [open] are. */
    fun opened(page: Page, open: List<Page>, keeper: Keeper) {
        keepers.keys.retainAll(open.toSet() + page)
        keepers[page] = keeper
    }

    /** Whether any of [pages] has to be asked. */
    fun isIn(pages: List<Page>) = pages.any(keepers::containsKey)

    /** Keeps what can be kept. */
    suspend fun keep(pages: List<Page>) = pages.asReversed().forEach { keepers[it]?.keep() }

    /** The first of [pages], from the top, that can't keep what was typed and is to be left; null where all may go. */
    suspend fun refusal(pages: List<Page>): Page? = pages.asReversed().firstOrNull { page ->
        val isRefused = keepers[page]?.keepToLeave() == false
        if (isRefused) refused += page else refused -= page
        isRefused
    }

    /** Whether [page] refused since this was asked last. */
    fun hasRefused(page: Page) = refused.remove(page)
}
