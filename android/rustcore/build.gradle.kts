// The core as Kotlin sees it, on Android: the Rust library for each ABI, the Kotlin generated from that very library, and the
// hand-written gateway. An Android library, though it names nothing of android.*, because JNA for Android is one.

import javax.inject.Inject

plugins {
    alias(libs.plugins.android.library)
}

android {
    namespace = "app.attune.core"
    compileSdk = libs.versions.compileSdk.get().toInt()
    ndkVersion = libs.versions.ndk.get()

    defaultConfig {
        minSdk = libs.versions.minSdk.get().toInt()
    }
    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }
    // Maven runs them.
    sourceSets.named("test") { kotlin.directories.clear() }
}

dependencies {
    api(libs.coroutines.core)
    // The AAR: its native half comes for each ABI, with parts that begin at 16 KB.
    api(variantOf(libs.jna) { artifactType("aar") })
}

val repository: Directory = layout.projectDirectory.dir("../..")

val buildLibrary = tasks.register<BuildLibrary>("buildLibrary") {
    description = "Builds the Rust library for each ABI, as it is shipped."
    workspace = repository
    sources.from(listOf("Cargo.toml", "Cargo.lock", ".cargo", "core", "bindings/ffi").map { repository.asFile.resolve(it) })
    abis = providers.gradleProperty("attune.abis").map { it.split(",") }
    minSdk = libs.versions.minSdk
    ndkVersion = libs.versions.ndk
    ndk = androidComponents.sdkComponents.ndkDirectory
}

val generateKotlin = tasks.register<GenerateKotlin>("generateKotlin") {
    description = "Writes the Kotlin from the library that is shipped."
    workspace = repository
    // Any of them would do: they differ in machine code alone.
    library = buildLibrary.flatMap { it.jniLibs.file("arm64-v8a/libattune_ffi.so") }
    configuration = repository.file("bindings/ffi/uniffi.toml")
    generator = repository.file("Cargo.lock")
}

// One library and one Kotlin for both variants; the places of the outputs are chosen by the plugin.
androidComponents {
    onVariants { variant ->
        variant.sources.jniLibs?.addGeneratedSourceDirectory(buildLibrary, BuildLibrary::jniLibs)
        variant.sources.kotlin?.addGeneratedSourceDirectory(generateKotlin, GenerateKotlin::kotlin)
    }
}

/**
 * cargo-ndk finds the compilers of the NDK, and lays the libraries out as an APK wants them. The profile is Cargo.toml's release,
 * the 16 KB are .cargo/config.toml's. Flags in the environment would replace the latter, so they are not passed on.
 */
abstract class BuildLibrary : DefaultTask() {
    @get:Inject
    abstract val processes: ExecOperations

    @get:Internal
    abstract val workspace: DirectoryProperty

    /** What the library is made from; whether anything of it has to be compiled again is for Cargo to say. */
    @get:InputFiles
    @get:PathSensitive(PathSensitivity.RELATIVE)
    abstract val sources: ConfigurableFileCollection

    @get:Input
    abstract val abis: ListProperty<String>

    @get:Input
    abstract val minSdk: Property<String>

    @get:Input
    abstract val ndkVersion: Property<String>

    @get:Internal
    abstract val ndk: DirectoryProperty

    @get:OutputDirectory
    abstract val jniLibs: DirectoryProperty

    @TaskAction
    fun build() {
        val out = jniLibs.get().asFile
        // Of an ABI that is no longer in the list, nothing stays.
        out.deleteRecursively()
        val targets = abis.get().flatMap { listOf("--target", it) }
        processes.exec {
            workingDir = workspace.get().asFile
            environment.keys.removeAll(setOf("RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS"))
            environment(listOf("ANDROID_NDK_HOME", "ANDROID_NDK_ROOT").associateWith { ndk.get().asFile.path })
            commandLine(
                listOf("cargo", "ndk", "--platform", minSdk.get(), "--output-dir", out.path) + targets +
                    listOf("build", "--locked", "--release", "--package", "attune-ffi", "--lib"),
            )
        }
    }
}

/** The generator runs here, whatever the library was built for: it reads UniFFI's metadata, which the release profile keeps. */
abstract class GenerateKotlin : DefaultTask() {
    @get:Inject
    abstract val processes: ExecOperations

    @get:Internal
    abstract val workspace: DirectoryProperty

    @get:InputFile
    @get:PathSensitive(PathSensitivity.NONE)
    abstract val library: RegularFileProperty

    @get:InputFile
    @get:PathSensitive(PathSensitivity.NONE)
    abstract val configuration: RegularFileProperty

    /** Cargo's lock file: it says which version of the generator writes. */
    @get:InputFile
    @get:PathSensitive(PathSensitivity.NONE)
    abstract val generator: RegularFileProperty

    @get:OutputDirectory
    abstract val kotlin: DirectoryProperty

    @TaskAction
    fun generate() {
        val out = kotlin.get().asFile
        out.deleteRecursively()
        processes.exec {
            workingDir = workspace.get().asFile
            commandLine(
                listOf("cargo", "run", "--locked", "--quiet", "--package", "attune-ffi") +
                    listOf("--bin", "uniffi-bindgen", "--features", "bindgen", "--") +
                    listOf("generate", library.get().asFile.path, "--language", "kotlin", "--out-dir", out.path, "--no-format"),
            )
        }
        // As bindings/ffi/generate does: what the library answers to library_version, read out of the very file.
        val version = Regex("attune-interface ([0-9a-z.-]+[+][0-9a-f]{16})")
            .find(library.get().asFile.readBytes().toString(Charsets.ISO_8859_1))
        out.resolve("app/attune/ffi/BindingsVersion.kt").writeText(
            "package app.attune.ffi\n\nconst val BINDINGS_VERSION: String = \"${checkNotNull(version).groupValues[1]}\"\n",
        )
    }
}
