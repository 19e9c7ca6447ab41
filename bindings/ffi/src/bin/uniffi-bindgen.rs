//! Writes Kotlin and Swift from a built library. `bindings/ffi/generate` calls it.

fn main() {
    uniffi::uniffi_bindgen_main();
}
