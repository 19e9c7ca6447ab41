// Keeps the process awake while an exercise plays with voice or tones, so that it goes on with the screen off and eyes closed.
// The player itself stays where it is; this holds the wake lock and the notification that the system asks for. Not here: cues.
package app.attune.android.player

import android.app.Notification
import android.app.NotificationChannel
import android.app.NotificationManager
import android.app.Service
import android.content.Context
import android.content.Intent
import android.content.pm.ServiceInfo
import android.os.Build
import android.os.IBinder
import android.os.PowerManager
import app.attune.R
import app.attune.android.attune
import app.attune.android.service
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext

/** Runs while an exercise plays, and is stopped with it. */
class CueService : Service() {
    private var awake: PowerManager.WakeLock? = null

    override fun onBind(intent: Intent?): IBinder? = null

    override fun onStartCommand(intent: Intent?, flags: Int, startId: Int): Int {
        val power = service<PowerManager>()
        awake = awake ?: power.newWakeLock(PowerManager.PARTIAL_WAKE_LOCK, "attune:cues").apply { acquire(LONGEST_MILLIS) }
        show("", "")
        attune.scope.launch {
            val words = attune.core.labels().notifications
            withContext(Dispatchers.Main) { if (awake != null) show(words.playingChannel, words.playing) }
        }
        // A process that was killed has no player to go on with.
        return START_NOT_STICKY
    }

    override fun onDestroy() {
        awake?.takeIf { it.isHeld }?.release()
        awake = null
    }

    private fun show(channelName: String, words: String) {
        val channel = NotificationChannel(CHANNEL, channelName.ifEmpty { getString(R.string.app_name) }, NotificationManager.IMPORTANCE_LOW)
        service<NotificationManager>().createNotificationChannel(channel)
        val notification = Notification.Builder(this, CHANNEL)
            .setSmallIcon(R.drawable.ic_attune)
            .setContentTitle(words)
            .setVisibility(Notification.VISIBILITY_SECRET)
            .setOngoing(true)
            .build()
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.Q) {
            startForeground(NOTIFICATION, notification, ServiceInfo.FOREGROUND_SERVICE_TYPE_MEDIA_PLAYBACK)
        } else {
            startForeground(NOTIFICATION, notification)
        }
    }

    companion object {
        private const val CHANNEL = "playing"
        private const val NOTIFICATION = 2

        /** Longer than the longest practice, an hour. */
        private const val LONGEST_MILLIS = 70 * 60 * 1000L

        fun start(context: Context) {
            context.startForegroundService(Intent(context, CueService::class.java))
        }

        fun stop(context: Context) {
            context.stopService(Intent(context, CueService::class.java))
        }
    }
}
