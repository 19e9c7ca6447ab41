// The pickers of FilePickers, over whatever is shown but the cover.
import AttuneKit
import SwiftUI
import UniformTypeIdentifiers

extension View {
    func pickers(_ files: FilePickers, _ app: AppModel) -> some View {
        modifier(FilePickerSheets(files: files, app: app))
    }
}

private struct FilePickerSheets: ViewModifier {
    let files: FilePickers
    let app: AppModel

    func body(content: Content) -> some View {
        content
            .fileExporter(
                isPresented: isSaving.unlessLocked(app), document: files.saving.map { CopyDocument(bytes: $0.bytes) }, contentType: .data,
                defaultFilename: files.saving?.name
            ) { files.wrote($0) }
            .fileImporter(
                isPresented: isOpening.unlessLocked(app), allowedContentTypes: [.json, .commaSeparatedText, .data]
            ) { files.chose($0) }
    }

    /// Put away without a place: nothing was chosen.
    private var isSaving: Binding<Bool> {
        Binding { @MainActor in files.saving != nil } set: { @MainActor on in if !on, files.saving != nil { files.wrote(nil) } }
    }

    private var isOpening: Binding<Bool> {
        Binding { @MainActor in files.isOpening } set: { @MainActor on in if !on, files.isOpening { files.chose(nil) } }
    }
}

/// A copy's bytes as the picker wants them.
private struct CopyDocument: FileDocument {
    static let readableContentTypes: [UTType] = [.data]

    let bytes: Data

    init(bytes: Data) { self.bytes = bytes }

    init(configuration: ReadConfiguration) throws { bytes = configuration.file.regularFileContents ?? Data() }

    func fileWrapper(configuration: WriteConfiguration) throws -> FileWrapper { FileWrapper(regularFileWithContents: bytes) }
}
