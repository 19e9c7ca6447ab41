// Stands in for androidx.activity:activity-compose. Declarations as in 1.10.
package androidx.activity.compose

import androidx.activity.ComponentActivity
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionContext

@Suppress("UNUSED_PARAMETER")
fun ComponentActivity.setContent(parent: CompositionContext? = null, content: @Composable () -> Unit) {
    this.content = content
}

@Suppress("UNUSED_PARAMETER")
@Composable
fun BackHandler(enabled: Boolean = true, onBack: () -> Unit) = Unit
