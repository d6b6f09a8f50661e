import GalleyCore

/// Looks for `<meta charset=…>` in a page's first bytes, before it is known what they mean (HTML Standard §13.2.3.2,
/// "prescan a byte stream to determine its encoding").
struct MetaPrescan {
    private var bytes: ArraySlice<UInt8>

    static func encoding(in bytes: ArraySlice<UInt8>) -> CharacterEncoding? {
        var scan = MetaPrescan(bytes: bytes)
        return scan.run()
    }

    private mutating func run() -> CharacterEncoding? {
        while let byte = bytes.first {
            guard byte == .lessThan else {
                bytes.removeFirst()
                continue
            }
            if skip("<!--") {
                skipComment()
            } else if opensMeta {
                bytes = bytes.dropFirst(5)
                if let encoding = readMeta() { return encoding }
            } else if opensTag {
                bytes = bytes.drop { $0 != .greaterThan && !$0.isHTMLSpace }
                while readAttribute() != nil {}
            } else if [.exclamation, .slash, .question].contains(byteAfterFirst) {
                bytes = bytes.drop { $0 != .greaterThan }
            } else {
                bytes.removeFirst()
            }
        }
        return nil
    }

    private var byteAfterFirst: UInt8 { bytes.count > 1 ? bytes[bytes.startIndex + 1] : 0 }

    private var opensMeta: Bool {
        guard bytes.count > 5 else { return false }
        let name = bytes.dropFirst().prefix(4).map(\.asciiLowercased)
        let after = bytes[bytes.startIndex + 5]
        return name.elementsEqual("meta".utf8) && (after.isHTMLSpace || after == .slash)
    }

    private var opensTag: Bool {
        if byteAfterFirst.isASCIILetter { return true }
        return byteAfterFirst == .slash && bytes.count > 2 && bytes[bytes.startIndex + 2].isASCIILetter
    }

    private mutating func skip(_ text: String) -> Bool {
        guard bytes.starts(with: text.utf8) else { return false }
        bytes = bytes.dropFirst(text.utf8.count)
        return true
    }

    /// Goes behind `-->`, whose dashes may be those of `<!--`.
    private mutating func skipComment() {
        var dashes = 2
        while let byte = bytes.popFirst() {
            if byte == .greaterThan, dashes >= 2 { return }
            dashes = byte == .hyphen ? dashes + 1 : 0
        }
    }

    /// Reads a `meta`'s attributes and says what encoding they ask for.
    private mutating func readMeta() -> CharacterEncoding? {
        var isPragma = false
        var needsPragma: Bool?
        var encoding: CharacterEncoding?
        var seen: Set<[UInt8]> = []
        while let (name, value) = readAttribute() {
            guard seen.insert(name).inserted else { continue }
            switch String(decoding: name, as: UTF8.self) {
            case "http-equiv": isPragma = isPragma || value.elementsEqual("content-type".utf8)
            case "content":
                if encoding == nil, needsPragma == nil, let found = Self.encoding(inContent: value[...]) {
                    encoding = found
                    needsPragma = true
                }
            case "charset":
                encoding = EncodingLabels.encoding(forLabel: value[...])
                needsPragma = false
            default: break
            }
        }
        guard let needsPragma, !needsPragma || isPragma else { return nil }
        return encoding.map(EncodingSniffer.adjusted)
    }

    /// The encoding in `text/html; charset=…` (§2.6.5, "extracting a character encoding from a meta element").
    static func encoding(inContent content: ArraySlice<UInt8>) -> CharacterEncoding? {
        var rest = content
        while rest.count >= 7 {
            guard rest.prefix(7).map(\.asciiLowercased).elementsEqual("charset".utf8) else {
                rest.removeFirst()
                continue
            }
            rest = rest.dropFirst(7).drop { $0.isHTMLSpace }
            guard rest.first == .equals else { continue }
            rest = rest.dropFirst().drop { $0.isHTMLSpace }
            guard let quote = rest.first else { return nil }
            if quote == .quotationMark || quote == .apostrophe {
                rest.removeFirst()
                guard let end = rest.firstIndex(of: quote) else { return nil }
                return EncodingLabels.encoding(forLabel: rest[..<end])
            }
            return EncodingLabels.encoding(forLabel: rest.prefix { !$0.isHTMLSpace && $0 != .semicolon })
        }
        return nil
    }

    /// Reads one attribute in lower case ("get an attribute"); nil behind the last, with the tag's `>` read.
    private mutating func readAttribute() -> (name: [UInt8], value: [UInt8])? {
        bytes = bytes.drop { $0.isHTMLSpace || $0 == .slash }
        guard let first = bytes.first else { return nil }
        guard first != .greaterThan else {
            bytes.removeFirst()
            return nil
        }
        var name: [UInt8] = []
        while let byte = bytes.first, byte != .equals || name.isEmpty {
            if byte.isHTMLSpace || byte == .slash || byte == .greaterThan { break }
            name.append(byte.asciiLowercased)
            bytes.removeFirst()
        }
        bytes = bytes.drop { $0.isHTMLSpace }
        guard bytes.first == .equals else { return bytes.isEmpty ? nil : (name, []) }
        bytes = bytes.dropFirst().drop { $0.isHTMLSpace }
        return readAttributeValue().map { (name, $0) }
    }

    /// Nil where the bytes end inside the value.
    private mutating func readAttributeValue() -> [UInt8]? {
        guard let first = bytes.first else { return nil }
        if first == .quotationMark || first == .apostrophe {
            bytes.removeFirst()
            guard let end = bytes.firstIndex(of: first) else {
                bytes = bytes[bytes.endIndex...]
                return nil
            }
            let value = bytes[..<end].map(\.asciiLowercased)
            bytes = bytes[(end + 1)...]
            return value
        }
        let value = bytes.prefix { !$0.isHTMLSpace && $0 != .greaterThan }
        bytes = bytes[value.endIndex...]
        return bytes.isEmpty ? nil : value.map(\.asciiLowercased)
    }
}
