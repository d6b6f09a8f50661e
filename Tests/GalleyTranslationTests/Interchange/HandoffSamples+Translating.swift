import GalleyXML

@testable import GalleyTranslation

extension HandoffSamples {
    /// A hand-off as a translator gives it back: every translatable target replaced by what the closure makes of it.
    ///
    /// Works on the text of the file, as a tool of another maker would.
    static func translated(
        _ bytes: [UInt8], _ translate: (_ id: String, _ target: String) -> String
    ) -> [UInt8] {
        var result = ""
        var rest = Substring(String(decoding: bytes, as: UTF8.self))
        while let unit = rest.firstRange(of: "<trans-unit id=\"") {
            let id = String(rest[unit.upperBound...].prefix { $0 != "\"" })
            guard let open = rest[unit.upperBound...].firstRange(of: "<target"),
                let start = rest[open.upperBound...].firstIndex(of: ">"),
                let close = rest[start...].firstRange(of: "</target>")
            else { break }
            let isFixed = rest[unit.upperBound..<open.lowerBound].contains("translate=\"no\"")
            let words = String(rest[rest.index(after: start)..<close.lowerBound])
            result += rest[...start] + (isFixed ? words : translate(id, words))
            rest = rest[close.lowerBound...]
        }
        return Array((result + rest).utf8)
    }
}
