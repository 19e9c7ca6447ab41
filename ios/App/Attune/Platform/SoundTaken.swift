// When the sound is taken from the app: a call, another app's sound, or headphones that are pulled out. Not here: what follows.
import AVFoundation
import Foundation

enum SoundTaken {
    /// Each time that it is, for as long as somebody listens.
    static func times() -> AsyncStream<Void> {
        AsyncStream { times in
            let began = AVAudioSession.InterruptionType.began.rawValue
            let interruptions = Watch(AVAudioSession.interruptionNotification) { note in
                if note.number(AVAudioSessionInterruptionTypeKey) == began { times.yield() }
            }
            let routes = Watch(AVAudioSession.routeChangeNotification) { note in
                let left = AVAudioSession.RouteChangeReason.oldDeviceUnavailable.rawValue
                // What was heard by one would be heard by all.
                if note.number(AVAudioSessionRouteChangeReasonKey) == left { times.yield() }
            }
            times.onTermination = { _ in
                interruptions.end()
                routes.end()
            }
        }
    }
}

/// Watches one kind of notification until it ends.
private struct Watch: @unchecked Sendable {
    /// Only handed back; the centre may be told from any thread.
    private let token: any NSObjectProtocol

    init(_ name: Notification.Name, _ heard: @escaping @Sendable (Notification) -> Void) {
        token = NotificationCenter.default.addObserver(forName: name, object: nil, queue: nil, using: heard)
    }

    func end() { NotificationCenter.default.removeObserver(token) }
}

extension Notification {
    fileprivate func number(_ key: String) -> UInt? { userInfo?[key] as? UInt }
}
