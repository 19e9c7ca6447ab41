// Runs a test on the real Android framework, with the real native library where one is wanted.
package app.attune.android

import org.junit.runners.model.FrameworkMethod
import org.robolectric.RobolectricTestRunner
import org.robolectric.internal.bytecode.InstrumentationConfiguration

class AttuneTestRunner(testClass: Class<*>) : RobolectricTestRunner(testClass) {
    /** JNA stays outside Robolectric's class loader: a native library can be loaded by one class loader only. */
    override fun createClassLoaderConfig(method: FrameworkMethod): InstrumentationConfiguration =
        InstrumentationConfiguration.Builder(super.createClassLoaderConfig(method))
            .doNotAcquirePackage("com.sun.jna.")
            .build()
}
