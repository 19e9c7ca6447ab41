//! The mathematics behind the pattern: pure functions over counts.

/// The 97.5 % quantile of the normal distribution, as domain.md section 7 gives it.
const Z: f64 = 1.959_964;

/// A share with its 95 % interval, all from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// `k / n`.
    pub share: f64,
    /// Lower bound.
    pub low: f64,
    /// Upper bound.
    pub high: f64,
}

/// The share `k` of `n` with its Wilson score interval (Wilson 1927), 95 %. With nothing counted, anything is possible: 0 to 1.
#[must_use]
pub fn wilson(k: u64, n: u64) -> Interval {
    if n == 0 {
        return Interval { share: 0.0, low: 0.0, high: 1.0 };
    }
    #[allow(clippy::cast_precision_loss)] // a log of 2^52 moments is not one
    let (k, n) = (k as f64, n as f64);
    let share = k / n;
    let z2 = Z * Z;
    let centre = (share + z2 / (2.0 * n)) / (1.0 + z2 / n);
    let half = Z / (1.0 + z2 / n) * (share * (1.0 - share) / n + z2 / (4.0 * n * n)).sqrt();
    Interval { share, low: (centre - half).max(0.0), high: (centre + half).min(1.0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The intervals of domain.md section 7, in whole percent.
    #[test]
    fn the_intervals_are_those_of_the_domain() {
        for (k, n, low, high) in [(3, 5, 23, 88), (4, 5, 38, 96), (7, 10, 40, 89), (14, 20, 48, 85), (21, 30, 52, 83)] {
            let interval = wilson(k, n);
            let percent = |bound: f64| format!("{:.0}", bound * 100.0);
            assert_eq!((percent(interval.low), percent(interval.high)), (low.to_string(), high.to_string()), "{k}/{n}");
        }
    }

    #[test]
    fn the_smallest_k_for_mostly_is_that_of_the_domain() {
        for (n, k) in [(8, 7), (9, 8), (10, 9), (12, 10), (15, 12), (20, 15), (25, 18), (30, 21), (40, 27), (50, 32)] {
            assert!(wilson(k, n).low > 0.5 && wilson(k - 1, n).low <= 0.5, "{k}/{n}");
        }
        assert!(wilson(4, 4).low > 0.5, "which is why n >= 8 is asked for as well");
    }

    #[test]
    fn an_interval_holds_its_share_and_stays_between_none_and_all() {
        for n in 0..200 {
            for k in 0..=n {
                let Interval { share, low, high } = wilson(k, n);
                assert!(0.0 <= low && low <= share + 1e-12 && share <= high + 1e-12 && high <= 1.0, "{k}/{n}");
            }
        }
    }
}
