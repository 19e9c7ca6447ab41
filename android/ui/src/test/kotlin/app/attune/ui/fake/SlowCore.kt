// A core that takes its time to read a moment, or to keep a change of it. Not here: what it keeps (FakeCore).
package app.attune.ui.fake

import app.attune.ffi.Deleted
import app.attune.ffi.Logged
import app.attune.ffi.MomentInput
import app.attune.ffi.MomentView
import kotlinx.coroutines.CompletableDeferred

/** After [hold], nothing is read or changed until it is told to go on. */
class SlowCore : FakeCore() {
    private var gate = CompletableDeferred(Unit)

    fun hold() {
        gate = CompletableDeferred()
    }

    fun goOn() {
        gate.complete(Unit)
    }

    override suspend fun moment(id: String): MomentView {
        gate.await()
        return super.moment(id)
    }

    override suspend fun deleteMoment(id: String): Deleted {
        gate.await()
        return super.deleteMoment(id)
    }

    override suspend fun amendMoment(id: String, input: MomentInput): Logged {
        gate.await()
        return super.amendMoment(id, input)
    }
}
