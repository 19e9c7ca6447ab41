// Keeps the process awake while an exercise plays with voice or tones, so that it goes on with the screen off and eyes closed.
// The player itself stays where it is; this holds the wake lock and the notification that the system asks for. Not here: cues.
package app.attune.android.player

import android.app.Notification
import android.app.NotificationChannel
import android.app.NotificationManager
import android.app.PendingIntent
import android.app.Service
import android.content.Context
import android.content.Intent
import android.content.pm.ServiceInfo
import android.os.Build
import android.os.IBinder
import android.os.PowerManager
import app.attune.R
import app.attune.android.OpenApp
import app.attune.android.service
import app.attune.ffi.NotificationLabels

/** Runs while an exercise plays, and is stopped with it. */
class CueService : Service() {
    private var awake: PowerManager.WakeLock? = null

    override fun onBind(intent: Intent?): IBinder? = null

    override fun onStartCommand(intent: Intent, flags: Int, startId: Int): Int {
        val isShown = show(intent.getStringExtra(CHANNEL).orEmpty(), intent.getStringExtra(WORDS).orEmpty())
        running = this
        if (!isWanted || !isShown) {
            stopSelf()
            return START_NOT_STICKY
        }
        val power = service<PowerManager>()
        awake = awake ?: power.newWakeLock(PowerManager.PARTIAL_WAKE_LOCK, "attune:cues").apply { acquire(LONGEST_MILLIS) }
        // A process that was killed has no player to go on with.
        return START_NOT_STICKY
    }

    override fun onDestroy() {
        awake?.takeIf { it.isHeld }?.release()
        awake = null
        running = null
    }

    /** Shows that something plays; false where the system does not let it, and then the exercise goes on without. */
    private fun show(channelName: String, words: String): Boolean {
        val channel = NotificationChannel(CHANNEL, channelName, NotificationManager.IMPORTANCE_LOW)
        service<NotificationManager>().createNotificationChannel(channel)
        val open = OpenApp.intent(this, Intent.ACTION_MAIN)
        val notification = Notification.Builder(this, CHANNEL)
            .setSmallIcon(R.drawable.ic_attune)
            .setContentTitle(words)
            .setContentIntent(PendingIntent.getActivity(this, 0, open, PendingIntent.FLAG_IMMUTABLE))
            .setVisibility(Notification.VISIBILITY_SECRET)
            .setOngoing(true)
            .build()
        return try {
            if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.Q) {
                startForeground(NOTIFICATION, notification, ServiceInfo.FOREGROUND_SERVICE_TYPE_MEDIA_PLAYBACK)
            } else {
                startForeground(NOTIFICATION, notification)
            }
            true
        } catch (_: IllegalStateException) {
            // The app went behind before the service came up.
            false
        } catch (_: SecurityException) {
            false
        }
    }

    companion object {
        private const val CHANNEL = "playing"
        private const val WORDS = "words"
        private const val NOTIFICATION = 2

        /** Longer than the longest practice, an hour. */
        private const val LONGEST_MILLIS = 70 * 60 * 1000L

        /** Whether something plays, and the service that then runs. Both belong to the main thread. */
        private var isWanted = false
        private var running: CueService? = null

        /** Starts it, in [words]. Where the system lets no service start from behind, the exercise goes on without. */
        fun start(context: Context, words: NotificationLabels) {
            isWanted = true
            val intent = Intent(context, CueService::class.java)
                .putExtra(CHANNEL, words.playingChannel)
                .putExtra(WORDS, words.playing)
            try {
                context.startForegroundService(intent)
            } catch (_: IllegalStateException) {
                isWanted = false
            }
        }

        /** Stops it; one that is only on its way stops itself, for the system ends an app whose service never came up. */
        fun stop() {
            isWanted = false
            running?.stopSelf()
            running = null
        }
    }
}
