// Words said aloud, in their own language. Not here: which words, and when.
import AVFoundation

/// The system's voice.
@MainActor
final class Speech {
    private let synthesizer = AVSpeechSynthesizer()

    /// Says them; a sentence that is still being said ends.
    func say(_ words: String, languageTag: String) {
        hush()
        let utterance = AVSpeechUtterance(string: words)
        utterance.voice = AVSpeechSynthesisVoice(language: languageTag)
        synthesizer.speak(utterance)
    }

    func hush() { _ = synthesizer.stopSpeaking(at: .immediate) }
}
