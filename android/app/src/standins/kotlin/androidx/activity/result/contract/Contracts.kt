// Stands in for androidx.activity.result.contract. Declarations as in 1.10.
package androidx.activity.result.contract

import android.content.Intent
import android.net.Uri
import androidx.activity.result.ActivityResult

abstract class ActivityResultContract<I, O>

class ActivityResultContracts private constructor() {
    class RequestPermission : ActivityResultContract<String, Boolean>()

    class StartActivityForResult : ActivityResultContract<Intent, ActivityResult>()

    @Suppress("unused")
    class CreateDocument(val mimeType: String) : ActivityResultContract<String, Uri?>()

    class OpenDocument : ActivityResultContract<Array<String>, Uri?>()
}
