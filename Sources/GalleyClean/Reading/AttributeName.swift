/// Compares attribute names and values of the source with the few that the scan asks for; letters without case.
enum AttributeName {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    static func isID(_ name: Bytes) -> Bool { equals(name, "id") }
    static func isClass(_ name: Bytes) -> Bool { equals(name, "class") }
    static func isRole(_ name: Bytes) -> Bool { equals(name, "role") }
    static func isStyle(_ name: Bytes) -> Bool { equals(name, "style") }
    static func isHidden(_ name: Bytes) -> Bool { equals(name, "hidden") }
    static func isItemProperty(_ name: Bytes) -> Bool { equals(name, "itemprop") }
    static func isTestID(_ name: Bytes) -> Bool { equals(name, "data-testid") }
    static func isComponent(_ name: Bytes) -> Bool { equals(name, "data-component") }

    /// True for inline styles that show nothing.
    static func hides(_ style: Bytes) -> Bool {
        // Hardly any style has a word that hides, so that one look for each is enough.
        ByteSearch.contains(style, "none")
            && (ByteSearch.contains(style, "display:none") || ByteSearch.contains(style, "display: none"))
            || ByteSearch.contains(style, "hidden")
                && (ByteSearch.contains(style, "visibility:hidden") || ByteSearch.contains(style, "visibility: hidden"))
    }

    /// True for the usual names of classes that clip words away.
    static func namesScreenReaders(_ value: Bytes) -> Bool {
        ByteSearch.contains(value, "sr-only") || ByteSearch.contains(value, "screen-reader")
            || ByteSearch.contains(value, "visually-hidden") || ByteSearch.contains(value, "visuallyhidden")
            || ByteSearch.contains(value, "screenreader")
    }

    private static func equals(_ name: Bytes, _ word: StaticString) -> Bool {
        word.withUTF8Buffer { wanted in
            guard wanted.count == name.count else { return false }
            for index in 0..<wanted.count where name[index] | 0x20 != wanted[index] | 0x20 { return false }
            return true
        }
    }
}
