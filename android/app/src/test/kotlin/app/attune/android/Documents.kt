// Another app that keeps documents, as a test says: it works, it has gone, it takes the permission back.
package app.attune.android

import android.content.ContentProvider
import android.content.ContentValues
import android.database.Cursor
import android.database.MatrixCursor
import android.net.Uri
import android.os.Bundle
import android.os.ParcelFileDescriptor
import android.provider.OpenableColumns
import java.io.File

/** One document, [file], under [uri]. */
class Documents : ContentProvider() {
    lateinit var file: File

    /** How asking for the document's name fails, and opening it, if they do. */
    var nameTrouble: RuntimeException? = null
    var trouble: Exception? = null

    /** Its storage is full. */
    var isFull = false

    val uri: Uri = Uri.parse("content://$AUTHORITY/document/17")

    override fun onCreate() = true

    override fun query(uri: Uri, columns: Array<String>?, selection: String?, args: Array<String>?, order: String?): Cursor {
        nameTrouble?.let { throw it }
        val row = mapOf(OpenableColumns.DISPLAY_NAME to file.name, OpenableColumns.SIZE to file.length())
        return MatrixCursor(columns).apply { addRow(getColumnNames().map(row::get)) }
    }

    override fun openFile(uri: Uri, mode: String): ParcelFileDescriptor {
        trouble?.let { throw it }
        if (isFull) return ParcelFileDescriptor.open(File("/dev/full"), ParcelFileDescriptor.MODE_WRITE_ONLY)
        return ParcelFileDescriptor.open(file, ParcelFileDescriptor.parseMode(mode))
    }

    override fun call(method: String, argument: String?, extras: Bundle?): Bundle? {
        if (method == "android:deleteDocument") file.delete()
        return null
    }

    override fun getType(uri: Uri) = "*/*"

    override fun insert(uri: Uri, values: ContentValues?) = null

    override fun delete(uri: Uri, selection: String?, args: Array<String>?) = 0

    override fun update(uri: Uri, values: ContentValues?, selection: String?, args: Array<String>?) = 0

    companion object {
        const val AUTHORITY = "documents"
    }
}
