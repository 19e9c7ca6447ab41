// The Gradle build: the same Kotlin as Maven's, made into an APK. It needs Google's Maven, an Android SDK with the NDK, Rust with
// its Android targets and cargo-ndk; .github/workflows/android.yml installs all of them. Not here: the tests and the window on a
// desktop, which are Maven's. There is no wrapper, for its jar is a binary: `gradle -p android assembleDebug`.

pluginManagement {
    repositories {
        google()
        mavenCentral()
    }
}

dependencyResolutionManagement {
    repositoriesMode = RepositoriesMode.FAIL_ON_PROJECT_REPOS
    repositories {
        google()
        mavenCentral()
    }
}

rootProject.name = "attune"
include(":rustcore", ":ui", ":app")
