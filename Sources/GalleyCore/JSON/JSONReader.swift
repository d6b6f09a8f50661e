/// Reads JSON text (RFC 8259) strictly: no comments, no trailing commas, no key twice, at most 512 levels.
public enum JSONReader {
    /// The value of a whole text.
    /// - Throws: `JSONError` at the first byte that does not fit.
    public static func read(_ bytes: [UInt8]) throws -> JSONValue { try JSONDocument(bytes).root.value }

    /// The value of a whole text and the byte offset of every value and member, by JSON Pointer (RFC 6901): of a
    /// member, that of its key.
    /// - Throws: `JSONError` at the first byte that does not fit.
    public static func readWithPlaces(_ bytes: [UInt8]) throws -> (value: JSONValue, places: [String: Int]) {
        let root = try JSONDocument(bytes).root
        var places = ["": root.offset]
        note(root, "", in: &places)
        return (root.value, places)
    }

    /// Notes the places of what stands inside a value.
    private static func note(_ value: JSONView, _ pointer: String, in places: inout [String: Int]) {
        for (index, element) in (value.array ?? []).enumerated() {
            places["\(pointer)/\(index)"] = element.offset
            note(element, "\(pointer)/\(index)", in: &places)
        }
        for member in value.members ?? [] {
            let own = pointer + "/" + JSONPointer.escaped(member.key)
            places[own] = member.keyOffset
            note(member.value, own, in: &places)
        }
    }
}
