import GalleyCore

/// Forms of a text for comparing: what a reader would call the same words becomes the same bytes.
package enum TextFolding {
    /// NFKC with case folded, quotation marks and dashes made plain, white space collapsed and trimmed.
    package static func folded(_ text: String) -> String {
        String(decoding: foldedBytes(text), as: UTF8.self)
    }

    /// The same as `folded`, as UTF-8.
    package static func foldedBytes(_ text: String) -> [UInt8] {
        var text = text
        if let ascii = text.withUTF8({ foldedASCII($0) }) { return ascii }
        var output = UTF8Writer(capacity: text.utf8.count)
        var pendingSpace = false
        for scalar in NormalForm.caseFolded.apply(to: text).unicodeScalars {
            if scalar.properties.isWhitespace {
                pendingSpace = !output.bytes.isEmpty
                continue
            }
            if pendingSpace { output.append(0x20) }
            pendingSpace = false
            output.append(plain(scalar.value))
        }
        return output.bytes
    }

    /// The text with every run of white space (no-break spaces too) as one space, and none at either end.
    package static func collapsedWhitespace(_ text: String) -> String {
        String(decoding: collapsed(Array(text.utf8)[...]), as: UTF8.self)
    }

    /// In the canonical composition (NFC), with every run of white space as one space and none at either end.
    /// - Parameter bytes: valid UTF-8.
    package static func composedAndCollapsed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        if isPlain(bytes) { return bytes }
        if NormalForm.isComposed(bytes) { return collapsed(bytes)[...] }
        return collapsed(Array(NormalForm.nfc.apply(to: String(decoding: bytes, as: UTF8.self)).utf8)[...])[...]
    }

    /// True for ASCII and typographic quotation marks and dashes with single blanks within.
    private static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var (index, last) = (0, UInt8(0x20))
            while index < bytes.count {
                if index &+ 8 <= bytes.count, last != 0x20 || bytes[index] != 0x20,
                    EightBytes(UnsafeRawBufferPointer(bytes), at: index).arePlainASCII()
                {
                    index &+= 8
                    last = bytes[index &- 1]
                    continue
                }
                let byte = bytes[index]
                if byte < 0x80 {
                    if byte <= 0x20, byte < 0x20 || last == 0x20 { return false }
                    index &+= 1
                } else {
                    let isMark =
                        byte == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80
                        && bytes[index + 2] &- 0x90 < 0x17
                    guard isMark else { return false }
                    index &+= 3
                }
                last = byte
            }
            return last != 0x20 || bytes.isEmpty
        }
    }

    private static func collapsed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        bytes.withUnsafeBufferPointer { bytes in
            [UInt8](collapsing: bytes) { WhiteSpace.width(at: $1, in: $0) }
        }
    }

    /// The words of a text in order: runs of letters, marks and digits, with apostrophes inside them; every ideograph
    /// is a word of its own.
    package static func words(_ text: String) -> [Substring] {
        var words: [Substring] = []
        let scalars = text.unicodeScalars
        var start: String.Index?
        func close(at end: String.Index) {
            if let begin = start { words.append(text[begin..<end]) }
            start = nil
        }
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let scalar = scalars[index]
            let next = scalars.index(after: index)
            if scalar.properties.isIdeographic {
                close(at: index)
                words.append(text[index..<next])
            } else if isWordScalar(scalar) {
                start = start ?? index
            } else if !(isApostrophe(scalar) && start != nil && next < scalars.endIndex && isWordScalar(scalars[next]))
            {
                close(at: index)
            }
            index = next
        }
        close(at: scalars.endIndex)
        return words
    }

    private static func foldedASCII(_ utf8: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        var output: [UInt8] = []
        output.reserveCapacity(utf8.count)
        var pendingSpace = false
        for byte in utf8 {
            guard byte < 0x80 else { return nil }
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                pendingSpace = !output.isEmpty
                continue
            }
            if pendingSpace { output.append(0x20) }
            pendingSpace = false
            output.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        }
        return output
    }

    /// Typographic quotation marks and dashes as their ASCII cousins.
    private static func plain(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x2018...0x201B, 0x2032, 0x2039, 0x203A, 0x00B4, 0x0060, 0x02BC: 0x27
        case 0x201C...0x201F, 0x2033, 0x00AB, 0x00BB, 0x300C...0x300F, 0x301D...0x301F: 0x22
        case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: 0x2D
        default: scalar
        }
    }

    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "\u{2019}" }

    static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
            true
        default: false
        }
    }
}
