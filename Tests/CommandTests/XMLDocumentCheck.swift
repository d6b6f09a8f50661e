import Foundation
import FoundationXML

/// Whether a text is well-formed XML, as a reader that is not the house's own sees it.
enum XMLDocumentCheck {
    static func isWellFormed(_ text: String) -> Bool { XMLParser(data: Data(text.utf8)).parse() }
}
