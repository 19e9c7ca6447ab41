// Another app that keeps documents, as a test says: it works, it has gone, it takes the permission back.
package app.attune.android

import android.content.ContentProvider
import android.content.ContentValues
import android.database.Cursor
import android.database.MatrixCursor
import android.net.Uri
import android.os.ParcelFileDescriptor
import android.provider.OpenableColumns
import java.io.File

/** One document, [file], under [uri]. */
class Documents : ContentProvider() {
    lateinit var file: File

    /** How asking for the document's name fails, and opening it, if they do. */
    var nameTrouble: RuntimeException? = null
    var trouble: Exception? = null

    val uri: Uri = Uri.parse("content://$AUTHORITY/document/17")

    override fun onCreate() = true

    override fun query(uri: Uri, columns: Array<String>?, selection: String?, args: Array<String>?, order: String?): Cursor {
        nameTrouble?.let { throw it }
        return MatrixCursor(arrayOf(OpenableColumns.DISPLAY_NAME)).apply { addRow(arrayOf(file.name)) }
    }

    override fun openFile(uri: Uri, mode: String): ParcelFileDescriptor {
        trouble?.let { throw it }
        return ParcelFileDescriptor.open(file, ParcelFileDescriptor.parseMode(mode))
    }

    override fun getType(uri: Uri) = "*/*"

    override fun insert(uri: Uri, values: ContentValues?) = null

    override fun delete(uri: Uri, selection: String?, args: Array<String>?) = 0

    override fun update(uri: Uri, values: ContentValues?, selection: String?, args: Array<String>?) = 0

    companion object {
        const val AUTHORITY = "documents"
    }
}
