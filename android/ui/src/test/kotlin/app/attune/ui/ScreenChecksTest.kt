package app.attune.ui

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.requiredSize
import androidx.compose.foundation.layout.requiredWidth
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.Button
import androidx.compose.material3.Checkbox
import androidx.compose.material3.IconButton
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.RadioButton
import androidx.compose.material3.Slider
import androidx.compose.material3.Switch
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.material3.TextField
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clipToBounds
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsNodeInteractionsProvider
import androidx.compose.ui.test.runComposeUiTest
import androidx.compose.ui.text.AnnotatedString
import androidx.compose.ui.text.SpanStyle
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.TextOverflow
import androidx.compose.ui.unit.dp
import org.junit.Assert.assertEquals
import org.junit.Test

class ScreenChecksTest {
    @Test
    fun `a text with too little width is found`() {
        val found = check({ cutOff() }) {
            Text("Pulling away to settle", Modifier.width(60.dp), maxLines = 1, overflow = TextOverflow.Ellipsis)
            Text("One line, softly cut", Modifier.width(60.dp), softWrap = false)
            Text("Fits")
        }
        assertEquals(listOf("Pulling away to settle", "One line, softly cut"), found)
    }

    @Test
    fun `a text with too little height is found`() {
        val found = check({ cutOff() }) { Text("Two\nlines", Modifier.height(20.dp)) }
        assertEquals(listOf("Two\nlines"), found)
    }

    @Test
    fun `a text that something around it cuts is found`() {
        val found = check({ cutOff() }) {
            Box(Modifier.size(40.dp).clipToBounds()) { Text("Wider than its box", Modifier.requiredWidth(200.dp)) }
        }
        assertEquals(listOf("Wider than its box"), found)
    }

    @Test
    fun `a text that can be scrolled into view is not cut off`() {
        val found = check({ cutOff() }) {
            Column(Modifier.height(100.dp).verticalScroll(rememberScrollState())) { repeat(20) { Text("Line $it") } }
        }
        assertEquals(emptyList<String>(), found)
    }

    @Test
    fun `a button below the end of a window that can't scroll is found`() {
        val found = check({ cutOff() }) {
            Box(Modifier.requiredSize(10.dp, 5_000.dp))
            Button(onClick = {}) { Text("Out of sight") }
        }
        assertEquals(listOf("Out of sight"), found)
    }

    @Test
    fun `a text is measured with the theme's letters and without, wrapped or right to left`() {
        val found = check({ cutOff() }) {
            Text("One of you feels it and goes quiet, to settle and think.", Modifier.width(120.dp))
            MaterialTheme { Text("One of you feels it and goes quiet, to settle and think.", Modifier.width(120.dp)) }
            MaterialTheme { Text("שלום, עוד רגע", Modifier.fillMaxWidth(), style = MaterialTheme.typography.displaySmall) }
            Text(AnnotatedString("Annotated", SpanStyle(fontWeight = FontWeight.Bold)))
            TextField("A long text that a person typed, longer than its field", {}, Modifier.width(150.dp), singleLine = true)
        }
        assertEquals(emptyList<String>(), found)
    }

    @Test
    fun `a small button is found, beside others or alone`() {
        val found = check({ smallTargets() }) {
            Column {
                Small("alone")
                Text("something else")
                Small("first")
                Small("second")
            }
        }
        assertEquals(listOf("alone: 30 × 30 dp", "first: 30 × 30 dp", "second: 30 × 30 dp"), found)
    }

    @Test
    fun `what the layout gives 48 dp passes, however small it is drawn`() {
        val found = check({ smallTargets() }) {
            Button(onClick = {}) { Text("Button") }
            TextButton(onClick = {}) { Text("!") }
            IconButton(onClick = {}) { Text("i") }
            Checkbox(checked = true, onCheckedChange = {})
            RadioButton(selected = true, onClick = {})
            Switch(checked = true, onCheckedChange = {})
            Slider(value = 0f, onValueChange = {})
            Box(Modifier.padding(9.dp).size(30.dp).clickable {})
        }
        assertEquals(emptyList<String>(), found)
    }

    @Test
    fun `room on one side alone is not enough`() {
        val found = check({ smallTargets() }) {
            Box(Modifier.padding(start = 40.dp, top = 40.dp).size(30.dp).clickable {}.semantics { contentDescription = "corner" })
        }
        assertEquals(listOf("corner: 39 × 39 dp"), found)
    }

    @Test
    fun `a target squeezed by force is found`() {
        val found = check({ smallTargets() }) {
            Button(onClick = {}, Modifier.requiredSize(100.dp, 40.dp)) { Text("Flat") }
        }
        assertEquals(listOf("Flat: 100 × 40 dp"), found)
    }

    @Test
    fun `what can be tapped and has no words is found, whatever it is`() {
        val found = check({ namelessTargets().map { it.substringAfter(" at ") } }) {
            Button(onClick = {}) { Text("Words") }
            IconButton(onClick = {}, Modifier.semantics { contentDescription = "said" }) {}
            Box(Modifier.size(60.dp).clickable {}) { Text("within") }
            IconButton(onClick = {}) {}
            Box(Modifier.size(60.dp).clickable {}) { Text(" ") }
        }
        assertEquals(2, found.size)
    }

    @Composable
    private fun Small(name: String) {
        Box(Modifier.size(30.dp).clickable {}.semantics { contentDescription = name })
    }

    @OptIn(ExperimentalTestApi::class)
    private fun check(
        find: SemanticsNodeInteractionsProvider.() -> List<String>,
        content: @Composable () -> Unit,
    ): List<String> {
        var found = emptyList<String>()
        runComposeUiTest {
            setContent { Column { content() } }
            found = find()
        }
        return found
    }
}
