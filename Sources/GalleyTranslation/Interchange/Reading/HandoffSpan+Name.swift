import GalleyCore

extension HandoffSpan.Kind {
    /// The file-independent name of a kind, by which a returned span is told to be the same.
    var name: String {
        switch self {
        case .format(let mark):
            switch mark {
            case .emphasis: "emphasis"
            case .strong: "strong"
            case .code: "code"
            case .subscript: "subscript"
            case .superscript: "superscript"
            case .link: "link"
            }
        case .tag(let category): category.isProtected ? "protected" : category.rawValue
        case .foreign(let name): name
        }
    }
}
