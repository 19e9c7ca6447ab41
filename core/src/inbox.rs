//! The inbox: what a locked phone may log without being able to read anything.
//!
//! Lives here: sealing one tap to a store's public key and putting it into a directory, and opening it again. Not here: adding it
//! to the log (`attune::inbox`).
//!
//! # Why sealed files and not a second store
//! A widget, a tile or a control runs while the phone is locked, when the store's key is out of reach, and must stay so. It holds
//! a public key only. Whoever gets at the directory sees that something was logged and when the file was written, nothing else:
//! every file is of the same length. HPKE (RFC 9180) in base mode: X25519, HKDF-SHA256, ChaCha20-Poly1305.

use std::convert::Infallible;
use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use chrono::DateTime;
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::rand_core::{TryCryptoRng, TryRng};
use hpke::{Deserializable as _, Kem as _, OpModeR, OpModeS, Serializable as _};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::error::{Error, Invalid, Why};
use crate::moment::{Content, Entropy, Kind, Moment, Pull};
use crate::store::StoreError;
use crate::time::Now;
use crate::zone::Zone;

/// Ties what is sealed to this use and its version.
const INFO: &[u8] = b"attune inbox 1";

/// How a sealed file's name ends.
const ENDING: &str = "sealed";

/// What is sealed is filled up to this length, so that its length says nothing.
const PLAIN_BYTES: usize = 256;

/// The ephemeral public key that a sealed file begins with.
const HEAD_BYTES: usize = 32;

/// No sealed file is longer: head, text, tag.
const FILE_BYTES_MAX: u64 = 1024;

type PrivateKey = <X25519HkdfSha256 as hpke::Kem>::PrivateKey;

/// One tap on a widget, a tile or a control.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct QuickLog {
    /// What was logged.
    pub kind: Kind,
    /// Where the pull went; `None`: not said, which is kept as unsure.
    pub pull: Option<Pull>,
}

/// Random bytes for one tap, drawn by the caller: 32 for the seal, 16 for the moment's id and the file's name.
#[derive(Clone, Copy, Debug)]
pub struct SealEntropy(pub [u8; 48]);

/// Seals a tap to a store's public key and puts it into `dir`; when this returns, it is on the disk.
///
/// # Errors
/// [`Invalid`] naming `key`, if that is no public key; [`StoreError`], if the directory can't be written.
pub fn drop_in(dir: &Path, public_key: &[u8], tap: QuickLog, now: &Now, entropy: SealEntropy) -> Result<(), Error> {
    let public_key = <X25519HkdfSha256 as hpke::Kem>::PublicKey::from_bytes(public_key).map_err(|_| no_key())?;
    let (seal, id) = entropy.0.split_at(32);
    let id = Entropy(id.try_into().unwrap_or_default());
    let plain = serde_json::to_vec(&Sealed::of(tap, now, id)).map_err(|fault| Error::Content(fault.to_string()))?;
    let mut plain = Zeroizing::new(plain);
    let length = plain.len().max(PLAIN_BYTES);
    plain.resize(length, b' ');
    let (head, text) = hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeS::Base,
        &public_key,
        INFO,
        &plain,
        b"",
        &mut Given(seal),
    )
    .map_err(|_| no_key())?;
    let bytes = [head.to_bytes().as_slice(), &text].concat();
    write(dir, &format!("{:032x}.{ENDING}", u128::from_be_bytes(id.0)), &bytes).map_err(StoreError::from)?;
    Ok(())
}

/// The key pair of an inbox, as 32 bytes each: private, public.
pub(crate) fn key_pair(entropy: &[u8; 32]) -> (Zeroizing<[u8; 32]>, [u8; 32]) {
    let (private, public) = X25519HkdfSha256::derive_keypair(entropy);
    (Zeroizing::new(private.to_bytes().into()), public.to_bytes().into())
}

/// The public key to a private one.
pub(crate) fn public_key(private: &[u8; 32]) -> Result<[u8; 32], Error> {
    Ok(X25519HkdfSha256::sk_to_pk(&read_private(private)?).to_bytes().into())
}

/// What lies in an inbox.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Contents {
    /// Each moment and its file, in the order in which they were.
    pub(crate) moments: Vec<(PathBuf, Moment)>,
    /// How many files hold nothing for this store, or can't be read.
    pub(crate) unreadable: u32,
}

/// What lies in an inbox. One file that can't be read keeps no other one back.
pub(crate) fn contents(dir: &Path, private: &[u8; 32]) -> Result<Contents, Error> {
    let private = read_private(private)?;
    let entries = match fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Contents::default()),
        Err(error) => return Err(StoreError::from(error).into()),
    };
    let mut contents = Contents::default();
    for entry in entries {
        let file = entry.map_err(StoreError::from)?.path();
        if file.extension().is_none_or(|ending| ending != ENDING) {
            continue;
        }
        match read(&file).ok().flatten().and_then(|bytes| open(&bytes, &private)) {
            Some(moment) => contents.moments.push((file, moment)),
            None => contents.unreadable += 1,
        }
    }
    contents.moments.sort_by_key(|(_, moment)| (moment.at, moment.id));
    Ok(contents)
}

/// What a tap says, inside its seal.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sealed {
    id: Uuid,
    at: i64,
    zone: String,
    kind: Kind,
    pull: Pull,
}

impl Sealed {
    fn of(tap: QuickLog, now: &Now, id: Entropy) -> Self {
        Self {
            id: id.id_now(now),
            at: now.utc().timestamp_millis(),
            zone: now.zone().to_string(),
            kind: tap.kind,
            pull: tap.pull.unwrap_or_default(),
        }
    }

    fn moment(self) -> Option<Moment> {
        let at = DateTime::from_timestamp_millis(self.at).filter(|at| *at >= DateTime::UNIX_EPOCH)?;
        let content = Content { kind: self.kind, pull: self.pull, ..Content::default() };
        Some(Moment { id: self.id, at, zone: Zone::named(&self.zone).ok()?, content })
    }
}

fn open(bytes: &[u8], private: &PrivateKey) -> Option<Moment> {
    let (head, text) = bytes.split_at_checked(HEAD_BYTES)?;
    let head = <X25519HkdfSha256 as hpke::Kem>::EncappedKey::from_bytes(head).ok()?;
    let plain =
        hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(&OpModeR::Base, private, &head, INFO, text, b"");
    serde_json::from_slice::<Sealed>(&Zeroizing::new(plain.ok()?)).ok()?.moment()
}

fn read_private(private: &[u8; 32]) -> Result<PrivateKey, Error> {
    PrivateKey::from_bytes(private).map_err(|_| StoreError::NotReadable.into())
}

fn no_key() -> Error {
    Invalid::new("key", Why::MalformedKey).into()
}

/// The file, if it is one and no longer than any that was sealed here.
fn read(file: &Path) -> io::Result<Option<Vec<u8>>> {
    if !fs::symlink_metadata(file)?.is_file() {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    File::open(file)?.take(FILE_BYTES_MAX + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= FILE_BYTES_MAX).then_some(bytes))
}

/// Whole or not at all: under another name first.
fn write(dir: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    fs::create_dir_all(dir)?;
    let (unfinished, file) = (dir.join(format!("{name}.new")), dir.join(name));
    let mut open = File::create(&unfinished)?;
    open.write_all(bytes)?;
    open.sync_all()?;
    fs::rename(&unfinished, &file)?;
    sync(dir)
}

/// What was written to a directory, or removed from it, is on the disk.
#[cfg(unix)]
pub(crate) fn sync(dir: &Path) -> io::Result<()> {
    File::open(dir)?.sync_all()
}

#[cfg(not(unix))]
pub(crate) fn sync(_dir: &Path) -> io::Result<()> {
    Ok(())
}

/// Random bytes that were drawn elsewhere, handed out once; never more than there are.
struct Given<'a>(&'a [u8]);

impl TryRng for Given<'_> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, wanted: &mut [u8]) -> Result<(), Infallible> {
        let count = wanted.len().min(self.0.len());
        let (now, later) = self.0.split_at(count);
        if let Some(start) = wanted.get_mut(..count) {
            start.copy_from_slice(now);
        }
        self.0 = later;
        Ok(())
    }
}

impl TryCryptoRng for Given<'_> {}

#[cfg(test)]
mod tests {
    use super::*;

    const TAP: QuickLog = QuickLog { kind: Kind::CaughtIt, pull: Some(Pull::Both) };

    fn now() -> Now {
        Now::parse("2026-03-10T23:40:00+01:00[Europe/Berlin]", Zone::UTC).unwrap()
    }

    fn sealed(dir: &Path, number: u8) -> (Zeroizing<[u8; 32]>, PathBuf) {
        let (private, public) = key_pair(&[9; 32]);
        drop_in(dir, &public, TAP, &now(), SealEntropy([number; 48])).unwrap();
        (private, dir.join(format!("{}.sealed", format!("{number:02x}").repeat(16))))
    }

    #[test]
    fn what_was_sealed_is_opened_by_its_own_key_and_no_other() {
        let dir = tempfile::tempdir().unwrap();
        let (private, file) = sealed(dir.path(), 1);
        let found = contents(dir.path(), &private).unwrap();
        let [(path, moment)] = found.moments.as_slice() else { panic!("{found:?}") };
        assert_eq!((path, moment.at, moment.zone), (&file, now().utc(), now().zone()));
        assert_eq!(moment.content, Content { kind: Kind::CaughtIt, pull: Pull::Both, ..Content::default() });
        let (other, _) = key_pair(&[8; 32]);
        assert_eq!(contents(dir.path(), &other).unwrap(), Contents { unreadable: 1, ..Contents::default() });
        assert_eq!(public_key(&private).unwrap(), key_pair(&[9; 32]).1);
    }

    #[test]
    fn a_sealed_file_says_nothing_but_that_it_is_there() {
        let dir = tempfile::tempdir().unwrap();
        let (_, first) = sealed(dir.path(), 1);
        let (_, public) = key_pair(&[9; 32]);
        drop_in(dir.path(), &public, QuickLog::default(), &now(), SealEntropy([2; 48])).unwrap();
        let bytes = fs::read(&first).unwrap();
        for plain in ["Berlin", "caught", "both", "{"] {
            assert!(plain.len() == 1 || !bytes.windows(plain.len()).any(|window| window == plain.as_bytes()), "{plain}");
        }
        let lengths: Vec<_> = fs::read_dir(dir.path()).unwrap().map(|file| file.unwrap().metadata().unwrap().len()).collect();
        assert_eq!(lengths, [(HEAD_BYTES + PLAIN_BYTES + 16) as u64; 2]);
    }

    #[test]
    fn nothing_that_was_tampered_with_is_opened() {
        let dir = tempfile::tempdir().unwrap();
        let (private, file) = sealed(dir.path(), 1);
        let whole = fs::read(&file).unwrap();
        for place in (0..whole.len()).step_by(7) {
            let mut damaged = whole.clone();
            damaged[place] ^= 1;
            fs::write(&file, damaged).unwrap();
            assert_eq!(contents(dir.path(), &private).unwrap().unreadable, 1, "byte {place}");
        }
        for other in [Vec::new(), vec![0; 31], vec![0; 32], whole[..100].to_vec(), vec![7; 1 << 20]] {
            fs::write(&file, other).unwrap();
            assert_eq!(contents(dir.path(), &private).unwrap(), Contents { unreadable: 1, ..Contents::default() });
        }
    }

    #[test]
    fn one_odd_entry_keeps_no_other_back() {
        let dir = tempfile::tempdir().unwrap();
        let (private, file) = sealed(dir.path(), 5);
        fs::create_dir(dir.path().join("00.sealed")).unwrap();
        fs::write(dir.path().join("half.sealed.new"), "half").unwrap();
        let found = contents(dir.path(), &private).unwrap();
        assert_eq!((found.moments[0].0.clone(), found.moments.len(), found.unreadable), (file, 1, 1));
    }

    #[test]
    fn a_key_that_is_none_is_refused_and_nothing_is_written() {
        let dir = tempfile::tempdir().unwrap();
        for wrong in [&[][..], &[1; 31], &[1; 33]] {
            let refused = drop_in(dir.path(), wrong, TAP, &now(), SealEntropy([1; 48]));
            assert!(matches!(refused, Err(Error::Invalid(Invalid { field: "key", .. }))));
        }
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
    }
}
