import GalleyCore

/// Gathers running text from a tree: words with the white space of markup taken out, marks where they began and
/// ended.
///
/// A run of white space with a line end in it comes from the layout of the markup and counts as one blank; blanks at
/// the ends go.
struct InlineCollector {
    private var bytes: [UInt8] = []
    private var marks: [InlineMark] = []
    /// A run of white space that has not been written.
    private var gap: [UInt8] = []
    private let keepsSpace: Bool

    /// - Parameter keepsSpace: true for preformatted text.
    init(keepsSpace: Bool = false) { self.keepsSpace = keepsSpace }

    /// True when no word has been met.
    var isEmpty: Bool { bytes.isEmpty && marks.isEmpty }

    /// Where the next word will stand.
    private var position: Int { bytes.count + (bytes.isEmpty ? 0 : writtenGap.count) }

    mutating func append(_ text: some Sequence<UInt8>) {
        if keepsSpace { return bytes.append(contentsOf: text) }
        for byte in text {
            if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D || byte == 0x0C {
                gap.append(byte)
                continue
            }
            if !bytes.isEmpty, bytes.last != 0x0A { bytes.append(contentsOf: writtenGap) }
            gap.removeAll(keepingCapacity: true)
            bytes.append(byte)
        }
    }

    /// A line break of the text.
    mutating func breakLine() {
        gap.removeAll(keepingCapacity: true)
        if keepsSpace || !bytes.isEmpty { bytes.append(0x0A) }
    }

    /// A mark over what the closure gathers.
    mutating func mark(_ kind: InlineMark.Kind, _ gather: (inout InlineCollector) -> Void) {
        let place = marks.count
        // The blank before a mark stands outside of it.
        if !bytes.isEmpty, bytes.last != 0x0A { bytes.append(contentsOf: writtenGap) }
        gap.removeAll(keepingCapacity: true)
        let start = bytes.count
        gather(&self)
        if bytes.count > start { marks.insert(InlineMark(kind, start..<bytes.count), at: place) }
    }

    /// What was gathered; the collector is empty afterwards.
    mutating func take() -> InlineText {
        defer { self = InlineCollector(keepsSpace: keepsSpace) }
        if keepsSpace { return InlineText(String(decoding: bytes, as: UTF8.self), marks: marks) }
        var end = bytes.count
        while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
        let kept = marks.compactMap { mark -> InlineMark? in
            let range = mark.range.clamped(to: 0..<end)
            return range.isEmpty ? nil : InlineMark(mark.kind, range)
        }
        return InlineText(String(decoding: bytes[..<end], as: UTF8.self), marks: kept)
    }

    private var writtenGap: [UInt8] { gap.contains { $0 == 0x0A || $0 == 0x0D } ? [0x20] : gap }
}
