// The soft tones aloud, and the app's place among what else sounds: others are softer meanwhile, and it goes on with the screen
// off. Not here: the samples (Tones).
import AttuneBindings
import AttuneKit
import AVFoundation

/// Plays one tone at a time.
@MainActor
final class TonePlayer {
    private let engine = AVAudioEngine()
    private let node = AVAudioPlayerNode()
    private let format = AVAudioFormat(standardFormatWithSampleRate: Double(Tones.rate), channels: 1)
    private var isConnected = false
    private var isOpen = false
    private var making: Task<Void, Never>?

    /// Plays a phase's tone in the place of the one before. Its samples are made off the main thread.
    func play(_ phase: PhaseKind, millis: Int64) {
        open()
        making?.cancel()
        making = Task {
            let samples = await Task.detached { Tones.of(phase, millis: millis) }.value
            guard !Task.isCancelled, engine.isRunning, let buffer = buffer(samples) else { return }
            node.scheduleBuffer(buffer, at: nil, options: .interrupts)
            node.play()
        }
    }

    /// Takes the sound; where the system gives it to nobody now, it stays silent, and the next phase tries again.
    func open() {
        guard !isOpen || !engine.isRunning else { return }
        do {
            let session = AVAudioSession.sharedInstance()
            try session.setCategory(.playback, mode: .default, options: .duckOthers)
            try session.setActive(true)
            isOpen = true
            connect()
            try engine.start()
        } catch {
            making?.cancel()
        }
    }

    func hush() {
        making?.cancel()
        if isConnected { node.stop() }
    }

    /// Gives the sound back: others are as loud as before.
    func close() {
        hush()
        guard isOpen else { return }
        isOpen = false
        engine.stop()
        try? AVAudioSession.sharedInstance().setActive(false, options: .notifyOthersOnDeactivation)
    }

    private func connect() {
        guard !isConnected else { return }
        engine.attach(node)
        engine.connect(node, to: engine.mainMixerNode, format: format)
        isConnected = true
    }

    private func buffer(_ samples: [Int16]) -> AVAudioPCMBuffer? {
        guard let format, let buffer = AVAudioPCMBuffer(pcmFormat: format, frameCapacity: UInt32(samples.count)),
            let channel = buffer.floatChannelData?.pointee
        else { return nil }
        for (place, sample) in samples.enumerated() { channel[place] = Float(sample) / -Float(Int16.min) }
        buffer.frameLength = UInt32(samples.count)
        return buffer
    }
}
