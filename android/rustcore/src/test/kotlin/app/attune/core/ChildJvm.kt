// Another process: a JVM with the class path of the tests. Not here: what it does (each main says so).
package app.attune.core

import java.io.File

/** Runs the `main` of an object of the tests, with the native library looked for in `libraries` alone. */
fun childJvm(main: Any, vararg args: String, libraries: File = File(System.getProperty("jna.library.path"))): Process {
    val java = File(System.getProperty("java.home"), "bin/java").path
    val command = listOf(java, "-Djna.library.path=${libraries.path}", "-cp", classPath, main::class.java.name) + args
    return ProcessBuilder(command).redirectErrorStream(true).start()
}

/** Everything it says until it ends. */
fun Process.said(): String = inputStream.bufferedReader().readText().trim().also { waitFor() }

/** Surefire's own class path is a jar that names the real one. */
private val classPath: String
    get() = System.getProperty("surefire.test.class.path") ?: System.getProperty("java.class.path")
