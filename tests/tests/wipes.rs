//! Wiping beside processes that log: whatever comes first, a store is never left without its key.

#![cfg(test)]

use std::sync::atomic::{AtomicBool, Ordering};

use attune_tests::place::Place;

#[test]
fn a_wipe_beside_processes_that_log_never_leaves_a_store_without_its_key() {
    for round in 0..12 {
        let place = Place::with_moments(1);
        let over = AtomicBool::new(false);
        std::thread::scope(|scope| {
            for _ in 0..3 {
                scope.spawn(|| {
                    while !over.load(Ordering::SeqCst) {
                        let ran = place.run_json(["log"]);
                        assert!(matches!(ran.exit, Some(0 | 1 | 3)), "{ran:?}");
                    }
                });
            }
            let mut wiped = 0;
            for _ in 0..200 {
                wiped += usize::from(place.run_json(["wipe", "--yes"]).exit == Some(0));
                if wiped == 4 {
                    break;
                }
            }
            over.store(true, Ordering::SeqCst);
            assert!(wiped > 0, "round {round}: no wipe found its turn");
        });
        // Whatever is left can be read, and written to.
        let before = place.moments().len();
        place.json(["log"]);
        assert_eq!(place.moments().len(), before + 1, "round {round}");
    }
}
