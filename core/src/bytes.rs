//! Keys and random bytes that come in: exactly as many as belong there.

use crate::error::{Invalid, Why};

/// Takes exactly `N` bytes.
///
/// # Errors
/// [`Invalid`] naming `field`, for any other number of them.
pub fn exactly<const N: usize>(bytes: &[u8], field: &'static str) -> Result<[u8; N], Invalid> {
    bytes.try_into().map_err(|_| Invalid::new(field, Why::ByteCount))
}
