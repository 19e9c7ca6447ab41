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
        @Bindable var files = files
        content
            .fileExporter(
                isPresented: $files.isSaving.unlessLocked(app), document: files.saving.map { CopyDocument(bytes: $0.bytes) },
                contentTypes: [.data], defaultFilename: files.saving?.name
            ) {
                files.wrote($0)
            } onCancellation: {
                files.wrote(nil)
            }
            .fileImporter(
                isPresented: $files.isOpening.unlessLocked(app), allowedContentTypes: [.json, .commaSeparatedText, .data],
                allowsMultipleSelection: false
            ) {
                files.chose($0)
            } onCancellation: {
                files.chose(nil)
            }
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
