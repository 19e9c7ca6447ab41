// A refusal by the core as a transcript tells it. The bindings' codes are finer than the transcript's, which go by the core's.
import AttuneBindings

/// The code, the field and line it is about, and the core's words for it.
func refusal(_ error: ErrorCode, _ words: String) -> Json {
    func told(_ code: String, _ field: String? = nil, _ line: UInt64? = nil) -> Json {
        .fields([
            "code": .text(code), "field": field.map(Json.text) ?? .null, "line": line.map { .whole("\($0)") } ?? .null,
            "message": .text(words),
        ])
    }
    return switch error {
    case let .InvalidInput(field, _): told("invalid_input", field)
    case let .ImportRefused(line, field, _): told("invalid_input", field, line)
    case let .NotFound(what): told("not_found", [.change, .pause, .timeOut].contains(what) ? nil : "id")
    case let .GateFirst(gate): told("gate_first", snake("\(gate)"))
    case .WrongKeyOrDamaged: told("wrong_key_or_damaged")
    case .NewerVersion: told("newer_version")
    case .NewerFile: told("newer_version", "file")
    case .DiskFull: told("disk_full")
    case .ReadOnly: told("read_only")
    case .Busy: told("busy")
    case .ShutDown, .Internal: told("internal")
    }
}
