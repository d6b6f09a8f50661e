/// Names of units that every hand-off format can carry.
enum HandoffID {
    /// The name as an XML NMTOKEN that is also safe in PO and CSV: other characters become `_` and their code.
    static func token(_ name: String) -> String {
        var result = ""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_": result.unicodeScalars.append(scalar)
            default: result += "_" + String(scalar.value, radix: 16)
            }
        }
        return result.isEmpty ? "_" : result
    }
}
