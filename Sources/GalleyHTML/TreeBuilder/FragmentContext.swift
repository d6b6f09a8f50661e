/// The element whose inner HTML a fragment is (HTML Standard §13.4), such as `td` or `svg path`.
struct FragmentContext: Sendable {
    let tag: HTMLTag
    let namespace: HTMLNamespace
    let name: String

    /// The name's number where the context is an HTML element.
    var htmlTag: HTMLTag { namespace == .html ? tag : .unknown }

    /// Reads `name`, `svg name` or `math name`.
    init(_ description: String) {
        let words = description.split(separator: " ")
        name = String(words.last ?? "div").lowercased()
        switch words.count > 1 ? words[0] : "" {
        case "svg": namespace = .svg
        case "math": namespace = .mathML
        default: namespace = .html
        }
        let wanted = name
        let found = HTMLTag.allCases.first { $0 != .unknown && $0.name == wanted }
        tag = found ?? .unknown
    }
}
