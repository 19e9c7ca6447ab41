// Draws a screen to a PNG without a display, for people to look at and for the README. Not here: which screens are drawn.
package app.attune.ui

import androidx.compose.runtime.Composable
import androidx.compose.ui.ImageComposeScene
import androidx.compose.ui.unit.Density
import androidx.compose.ui.use
import java.io.File
import kotlin.math.roundToInt

/** A phone of common size, in dp. */
const val PHONE_WIDTH = 412
const val PHONE_HEIGHT = 892

/** Writes [content] as `target/pictures/<name>.png`, at [density] pixels a dp and with text scaled by [fontScale]. */
fun picture(name: String, density: Float = 2f, fontScale: Float = 1f, content: @Composable () -> Unit): File {
    val file = File(System.getProperty("attune.pictures"), "$name.png")
    val image = ImageComposeScene(
        width = (PHONE_WIDTH * density).roundToInt(),
        height = (PHONE_HEIGHT * density).roundToInt(),
        density = Density(density, fontScale),
        content = content,
    ).use { scene -> scene.render() }
    val png = checkNotNull(image.encodeToData()) { "$name can't be written as PNG" }
    file.parentFile.mkdirs()
    file.writeBytes(png.bytes)
    return file
}
