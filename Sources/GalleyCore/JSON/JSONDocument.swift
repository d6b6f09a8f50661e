/// A JSON text (RFC 8259) read once, strictly: where each value stands and of what kind it is. Texts and numbers are
/// made when somebody asks for them, so that reading a few members of a large text costs little.
package final class JSONDocument: Sendable {
    /// A value, or a key of an object. An object's key and value follow each other, and what stands inside a list or
    /// object follows it.
    struct Entry: Sendable {
        enum Kind: Sendable {
            case null, `true`, `false`, number, array, object
            /// As it stands.
            case text
            /// With escapes in it.
            case escapedText
        }

        let kind: Kind
        /// Of a key: what tells most keys apart at once.
        var mark: KeyMark = .none
        /// Of an object: the bits of its keys.
        var keyBits: UInt64 = 0
        /// Where its first byte stands: the quote of a text, the brace of an object.
        let offset: Int
        /// Bytes between the quotes of a text, bytes of a number; of a list or object, its entries with its own.
        var extent: Int

        /// How many entries further what follows it stands.
        var width: Int { kind == .array || kind == .object ? extent : 1 }
    }

    let bytes: [UInt8]
    let entries: [Entry]

    /// - Throws: `JSONError` at the first byte that does not fit: no comments, no trailing commas, no key twice, at
    ///   most 512 levels.
    package init(_ bytes: [UInt8]) throws {
        self.bytes = bytes
        do throws(JSONScanner.Fault) {
            entries = try JSONScanner.entries(of: bytes)
        } catch {
            throw JSONError(error.problem, at: error.offset, in: bytes)
        }
    }

    /// The value of the whole text.
    package var root: JSONView { JSONView(self, 0) }

    /// The words of a text or key.
    func text(_ entry: Entry) -> String { bytes.withUnsafeBufferPointer { JSONEscapes.words(entry, in: $0) } }

    /// The entry of an object's member, by its key; nil where there is none.
    func member(_ name: StaticString, of object: Int) -> Int? {
        let mark = name.withUTF8Buffer { KeyMark($0) }
        if entries[object].keyBits & mark.bit == 0 { return nil }
        return entries.withUnsafeBufferPointer { entries in
            let end = object + entries[object].extent
            var member = object + 1
            while member < end {
                if entries[member].mark.mayEqual(mark), isKey(entries[member], name) { return member + 1 }
                member += 1 + entries[member + 1].width
            }
            return nil
        }
    }

    /// Whether an entry is this key, without making it a text where it has no escapes.
    private func isKey(_ entry: Entry, _ name: StaticString) -> Bool {
        if entry.kind == .escapedText { return text(entry) == name.description }
        if entry.extent != name.utf8CodeUnitCount { return false }
        return name.withUTF8Buffer { name in
            bytes.withUnsafeBufferPointer { bytes in
                let start = entry.offset + 1
                for place in 0..<name.count where bytes[start + place] != name[place] { return false }
                return true
            }
        }
    }

    /// A number as it is written; whole where it is so written and fits.
    func number(_ entry: Entry) -> JSONValue {
        if let whole = shortWhole(entry) { return .integer(whole) }
        let text = String(decoding: bytes[entry.offset..<entry.offset + entry.extent], as: UTF8.self)
        return Int(text).map(JSONValue.integer) ?? .number(Double(text) ?? .infinity)
    }

    /// A whole number of so few digits that it fits in any case.
    private func shortWhole(_ entry: Entry) -> Int? {
        if entry.extent > 18 { return nil }
        var value = 0
        for byte in bytes[entry.offset..<entry.offset + entry.extent] {
            guard byte &- 0x30 < 10 else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }
}
