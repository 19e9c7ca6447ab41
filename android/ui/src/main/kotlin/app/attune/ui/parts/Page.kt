// The column that most pages are: scrolls at any text size, keeps lines short on a wide window. Not here: bars (`AttuneApp`).
package app.attune.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp

/** How wide a line may get. */
val READABLE = 600.dp

/** What stays free under a page: its last line can be scrolled clear of a message that lies over the page's foot. */
@Composable
fun roomForMessage(): Dp = 80.dp * LocalDensity.current.fontScale

/** A scrolling column with room around it, its parts [gap] apart. */
@Composable
fun PageColumn(modifier: Modifier = Modifier, gap: Dp = 16.dp, content: @Composable ColumnScope.() -> Unit) {
    Box(modifier.fillMaxSize().verticalScroll(rememberScrollState()), contentAlignment = Alignment.TopCenter) {
        Column(
            Modifier.widthIn(max = READABLE).fillMaxWidth().padding(horizontal = 24.dp).padding(top = 8.dp, bottom = roomForMessage()),
            verticalArrangement = Arrangement.spacedBy(gap),
            content = content,
        )
    }
}
