// A core that takes its time to keep a change of a moment. Not here: what it keeps (FakeCore).
package app.attune.ui.fake

import app.attune.ffi.Logged
import app.attune.ffi.MomentInput
import kotlinx.coroutines.CompletableDeferred

/** Until it is told to go on, nothing that was changed after [hold] is kept. */
class SlowCore : FakeCore() {
    private var gate = CompletableDeferred(Unit)

    fun hold() {
        gate = CompletableDeferred()
    }

    fun goOn() {
        gate.complete(Unit)
    }

    override suspend fun amendMoment(id: String, input: MomentInput): Logged {
        gate.await()
        return super.amendMoment(id, input)
    }
}
