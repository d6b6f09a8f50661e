import CTextTools

/// An iconv conversion descriptor to UTF-8, closed with the object.
final class Converter {
    private let handle: OpaquePointer

    /// Nil when the system's iconv does not know the name.
    init?(_ name: String) {
        guard let handle = ctt_converter_open(name) else { return nil }
        self.handle = handle
    }

    deinit { ctt_converter_close(handle) }

    enum Outcome { case done, outputFull, malformed, truncated }

    /// Converts from `consumed` on, appending to `output`; stops at the end, a full buffer or a bad sequence.
    func run(_ input: [UInt8], consumed: inout Int, output: inout [UInt8]) -> Outcome {
        var result = CTT_CONVERTED
        // Little at a time, so that a page of nothing but errors does not ask for twice its size at every one.
        let room = min(1 << 16, max(64, (input.count - consumed) * 2))
        var at = consumed
        output += [UInt8](unsafeUninitializedCapacity: room) { buffer, initialized in
            var produced = 0
            result = ctt_converter_run(handle, input, input.count, &at, buffer.baseAddress, room, &produced)
            initialized = produced
        }
        consumed = at
        switch result {
        case CTT_CONVERTED: return .done
        case CTT_OUTPUT_FULL: return .outputFull
        case CTT_TRUNCATED: return .truncated
        default: return .malformed
        }
    }

    /// Back to the initial shift state of encodings such as ISO-2022-JP.
    func reset() { ctt_converter_reset(handle) }
}
