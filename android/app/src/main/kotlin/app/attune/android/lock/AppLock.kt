// Whether the app has to ask who is there: after it was out of sight for as long as the person set. The asking itself is the
// framework's (Ask).
package app.attune.android.lock

/** Remembers when the app went out of sight. Times are milliseconds of a clock that never jumps and runs while asleep. */
class AppLock {
    private var isOpen = false
    private var leftAt: Long? = null

    /** Out of sight at [now]. While it is locked that is nothing new: the phone's own PIN page may lie over it. */
    fun left(now: Long) {
        if (isOpen) leftAt = now
    }

    /**
     * Seen at [now]; whether the person has to show who they are, where that is asked after [minutes] out of sight (null: never).
     * A process that has just begun counts as away for ever.
     */
    fun seen(now: Long, minutes: UInt?): Boolean {
        val away = leftAt?.let { now - it }
        leftAt = null
        if (minutes == null) isOpen = true
        if (minutes != null && away != null && away >= minutes.toLong() * MINUTE_MILLIS) isOpen = false
        return !isOpen
    }

    /** The person is who they are. */
    fun open() {
        isOpen = true
    }

    private companion object {
        const val MINUTE_MILLIS = 60_000L
    }
}
