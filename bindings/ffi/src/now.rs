//! The present, as a front end's clock and zone give it.

use attune_core::Zone;

use crate::error::ErrorCode;

/// The present: read it anew for every call.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Now {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub utc_millis: i64,
    /// The device's name of the zone the person is in, `Europe/Berlin`.
    pub zone: String,
    /// The device's offset from UTC now, in seconds, east of it positive: for a zone whose name the core does not know.
    pub offset_seconds: i32,
}

impl Now {
    /// The core's. Errors: `InvalidInput` (now, zone).
    pub(crate) fn read(&self) -> Result<attune_core::Now, ErrorCode> {
        Ok(attune_core::Now::from_millis(self.utc_millis, Zone::of_device(&self.zone, self.offset_seconds)?)?)
    }
}
