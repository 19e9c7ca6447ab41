//! The present, as a front end's clock and zone give it.

use crate::error::ErrorCode;

/// The present: read it anew for every call.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Now {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub utc_millis: i64,
    /// The name of the IANA zone the person is in, `Europe/Berlin`.
    pub zone: String,
}

impl Now {
    /// The core's. Errors: `InvalidInput` (now, zone).
    pub(crate) fn read(&self) -> Result<attune_core::Now, ErrorCode> {
        Ok(attune_core::Now::from_millis(self.utc_millis, &self.zone)?)
    }
}
