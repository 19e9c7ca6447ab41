// Draws real Android views to a PNG. The test has to say @GraphicsMode(NATIVE), or the picture stays empty.
package app.attune.android

import android.graphics.Bitmap
import android.graphics.Canvas
import android.view.View
import android.view.View.MeasureSpec
import java.io.File

/** Lays [view] out in [width] × [height] pixels and writes it as `target/pictures/<name>.png`. */
fun picture(name: String, view: View, width: Int, height: Int): Bitmap {
    view.measure(
        MeasureSpec.makeMeasureSpec(width, MeasureSpec.EXACTLY),
        MeasureSpec.makeMeasureSpec(height, MeasureSpec.EXACTLY),
    )
    view.layout(0, 0, width, height)
    val bitmap = Bitmap.createBitmap(width, height, Bitmap.Config.ARGB_8888)
    view.draw(Canvas(bitmap))
    val file = File(System.getProperty("attune.pictures"), "$name.png")
    file.parentFile.mkdirs()
    file.outputStream().use { bitmap.compress(Bitmap.CompressFormat.PNG, 100, it) }
    return bitmap
}
