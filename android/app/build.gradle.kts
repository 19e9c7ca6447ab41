// Android itself: the APK. Sources, resources and manifest are the ones that Maven compiles and tests; the activity meets the
// real androidx here. `check-apk` looks at what comes out.

plugins {
    alias(libs.plugins.android.application)
    alias(libs.plugins.kotlin.compose)
}

android {
    namespace = "app.attune"
    compileSdk = libs.versions.compileSdk.get().toInt()
    ndkVersion = libs.versions.ndk.get()

    defaultConfig {
        applicationId = "app.attune"
        minSdk = libs.versions.minSdk.get().toInt()
        targetSdk = libs.versions.targetSdk.get().toInt()
        versionCode = 1
        versionName = "0.1.0"
        // JNA comes for four more.
        ndk {
            abiFilters += providers.gradleProperty("attune.abis").get().split(",")
        }
    }
    buildTypes {
        // No signing configuration, so what comes out is unsigned. A key stays outside of the repository:
        // apksigner sign --ks KEYSTORE --out attune.apk app/build/outputs/apk/release/app-release-unsigned.apk
        release {
            isMinifyEnabled = true
            isShrinkResources = true
            proguardFiles(getDefaultProguardFile("proguard-android-optimize.txt"), "proguard-rules.pro")
        }
    }
    buildFeatures {
        compose = true
    }
    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }
    packaging {
        // The libraries lie in the APK as they are, at bounds of 16 KB, and are loaded from there: no device unpacks them.
        jniLibs.useLegacyPackaging = false
    }
    sourceSets {
        named("main") { kotlin.directories += "src/activity/kotlin" }
        // Maven runs them.
        named("test") {
            kotlin.directories.clear()
            resources.directories.clear()
        }
    }
}

// What androidx brings into the manifest and Attune does not want.
androidComponents {
    onVariants { it.sources.manifests.addStaticManifestFile("src/activity/AndroidManifest.xml") }
}

dependencies {
    implementation(project(":ui"))
    implementation(libs.activity.compose)
    // Makes Android's main thread the main dispatcher.
    implementation(libs.coroutines.android)
}
