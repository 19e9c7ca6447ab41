//! Which library this is, so that bindings written from another one find it out.

/// Stands in the library as it is here: `bindings/ffi/generate` reads it out of the file and writes it into the bindings.
const MARK: &str = concat!("attune-interface ", env!("CARGO_PKG_VERSION"), "+", env!("ATTUNE_INTERFACE"));

/// The version of this library and of its interface, `0.1.0+5c1f0a…`. Bindings that were written from a library of another one do
/// not belong to it: compare it with theirs before the first call that carries a record.
#[uniffi::export]
pub fn library_version() -> String {
    MARK.rsplit(' ').next().unwrap_or_default().to_owned()
}
