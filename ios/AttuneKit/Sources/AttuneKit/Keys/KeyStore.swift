// Where the store's key lies, as the store's keeper sees it. Not here: the Keychain (the app has it), and opening the store.
//
// "There is no key" and "not now" are two answers, and neither makes a new one: a key is made only where no store exists. Nor does
// "lost": the store is left as it is, for a backup that is put back onto this very phone brings the key
// back.
import Foundation

/// What looking for the key comes to.
public enum KeyAnswer: Sendable {
    /// It is there, 32 bytes that nobody else holds: whoever takes them wipes them.
    case found(Data)

    /// There never was one here.
    case absent

    /// It can't be had just now: the phone was not unlocked since it started, or its Keychain does not answer.
    case notNow

    /// There was one, and this phone can't read it any more.
    case lost
}

/// Keeps one key.
public protocol KeyStore: Sendable {
    func find() -> KeyAnswer

    /// Makes a key, for a store that is to be made, in the place of any before it; what finding it then comes to.
    func make() -> KeyAnswer

    /// Forgets it, after the store is gone.
    func forget() throws
}
