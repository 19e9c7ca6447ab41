// Stands in for androidx.activity.result. Declarations as in 1.10.
package androidx.activity.result

import android.content.Intent

fun interface ActivityResultCallback<O> {
    fun onActivityResult(result: O)
}

abstract class ActivityResultLauncher<I> {
    abstract fun launch(input: I)
}

class ActivityResult(val resultCode: Int, val data: Intent?)
