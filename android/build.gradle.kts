// Which plugins the modules share. Not here: what a module is made of.

// The Android plugin compiles Kotlin by itself, with the compiler that it was released with; this one is newer.
buildscript {
    repositories {
        google()
        mavenCentral()
    }
    dependencies {
        classpath(libs.kotlin.gradle.plugin)
    }
}

plugins {
    alias(libs.plugins.android.application) apply false
    alias(libs.plugins.android.library) apply false
    alias(libs.plugins.kotlin.compose) apply false
}
