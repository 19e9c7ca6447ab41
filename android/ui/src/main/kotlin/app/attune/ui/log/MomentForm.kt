// A kept moment as a form again, so that one answer can be changed and the others stay. Not here: what an answer may be.
package app.attune.ui.log

import app.attune.ffi.MomentInput
import app.attune.ffi.MomentRecord

/** All that is kept of the moment; without a time of its own, it stays where it was. */
internal fun MomentRecord.asInput() = MomentInput(
    kind = kind,
    pull = pull,
    heat = heat,
    context = context,
    note = note,
    startedBy = startedBy,
    topic = topic,
    bodySignal = bodySignal,
    did = did,
    tool = tool,
    heatAfter = heatAfter,
    ended = ended,
    returnKept = returnKept,
)

/** [one] in the list, or out of it. */
internal fun <T> List<T>.toggled(one: T): List<T> = if (one in this) this - one else this + one

/** [one] in the place of this, or nothing where it was chosen already. */
internal fun <T> T?.toggledTo(one: T): T? = if (this == one) null else one
