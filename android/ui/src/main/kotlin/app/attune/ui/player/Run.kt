// Where a run stands, as a small value that a turned or killed app comes back with. Not here: how it goes on (PlayerModel).
package app.attune.ui.player

import app.attune.ffi.Outcome
import app.attune.ffi.SessionWish

/** The stages of a run, in their order. */
enum class Stage {
    /** Dose, way and the heat before; nothing plays yet. */
    BEFORE,

    /** After something made it worse: grounding is offered, nothing plays yet. */
    GENTLY,

    /** Plays, or is paused. */
    PLAYING,

    /** Over: the heat after. */
    AFTER,

    /** Over, with one quiet sentence. */
    CLOSING,
}

/** A run on its way from before to after. */
data class Run(
    val wish: SessionWish,
    val stage: Stage = Stage.BEFORE,
    /** How far it is, in milliseconds of its timeline. */
    val doneMillis: Long = 0,
    /** At one's own pace: how many steps are over. */
    val steps: Int = 0,
    val heatBefore: UByte? = null,
    /** When it began, on the wall's clock. */
    val beganWallMillis: Long = 0,
    /** How it ended, once it has. */
    val outcome: Outcome? = null,
    /** The run in the store, once it is kept there. */
    val id: String? = null,
) {
    /** As a list of words that [kept] reads. */
    fun toKeep(): List<String> = wish.toKeep() + listOf(
        stage.name,
        doneMillis.toString(),
        steps.toString(),
        heatBefore?.toString().orEmpty(),
        beganWallMillis.toString(),
        outcome?.name.orEmpty(),
        id.orEmpty(),
    )

    companion object {
        /** What [toKeep] wrote; null for anything else. */
        fun kept(words: List<String>): Run? = try {
            val next = words.iterator()
            Run(
                wish = keptWish(next),
                stage = Stage.valueOf(next.next()),
                doneMillis = next.next().toLong(),
                steps = next.next().toInt(),
                heatBefore = next.next().ifEmpty { null }?.toUByte(),
                beganWallMillis = next.next().toLong(),
                outcome = next.next().ifEmpty { null }?.let(Outcome::valueOf),
                id = next.next().ifEmpty { null },
            )
        } catch (_: IllegalArgumentException) {
            null
        } catch (_: NoSuchElementException) {
            null
        }
    }
}
