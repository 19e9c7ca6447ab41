// The store's key in this phone's Keychain: 32 random bytes that can be read from the first unlock after a start on, that stay on
// this device: a backup brings them back to no other, and they outlive the app where it is deleted. Not here: what an answer leads to (StoreKeeper).
//
// # Why after the first unlock and not only while unlocked
// A reminder is answered, and a moment read in from the inbox, while the phone lies locked on the table.
import AttuneKit
import Foundation
import Security

/// The Keychain's one item of ours.
struct KeychainKeys: KeyStore {
    private static let byteCount = 32

    private var item: [String: Any] {
        [
            kSecClass as String: kSecClassGenericPassword,
            kSecAttrService as String: "app.attune.store",
            kSecAttrAccount as String: "key",
            kSecAttrSynchronizable as String: false,
        ]
    }

    func find() -> KeyAnswer {
        var query = item
        query[kSecReturnData as String] = true
        query[kSecMatchLimit as String] = kSecMatchLimitOne
        var found: CFTypeRef?
        switch SecItemCopyMatching(query as CFDictionary, &found) {
        case errSecSuccess:
            guard let key = found as? Data, key.count == Self.byteCount else { return .lost }
            return .found(key)
        case errSecItemNotFound: return .absent
        // Before the first unlock, or a Keychain that does not answer: the key may well be there.
        default: return .notNow
        }
    }

    func make() -> KeyAnswer {
        var random = SystemRandomNumberGenerator()
        let key = Data((0..<Self.byteCount).map { _ in UInt8.random(in: .min ... .max, using: &random) })
        var new = item
        new[kSecAttrAccessible as String] = kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly
        new[kSecValueData as String] = key
        guard (try? forget()) != nil, SecItemAdd(new as CFDictionary, nil) == errSecSuccess else { return .notNow }
        return .found(key)
    }

    func forget() throws {
        let status = SecItemDelete(item as CFDictionary)
        guard status == errSecSuccess || status == errSecItemNotFound else { throw KeychainTrouble(status: status) }
    }
}

/// The Keychain refused.
struct KeychainTrouble: Error {
    let status: OSStatus
}
