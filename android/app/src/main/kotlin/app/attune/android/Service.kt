// The system's services, by type. Not here: those that a phone may lack.
package app.attune.android

import android.content.Context

/** A service that every phone has. */
inline fun <reified T : Any> Context.service(): T = checkNotNull(getSystemService(T::class.java))
