import GalleyCore
import GalleyXML

/// Reads NITF's enriched text.
enum NITFInline {
    /// The words of an element with their marks.
    /// - Parameter skipping: elements inside that are blocks of their own.
    static func text(_ element: XMLElement, skipping: Set<String> = []) -> InlineText {
        var collector = InlineCollector()
        gather(element, skipping, into: &collector)
        return collector.take()
    }

    private static func gather(_ element: XMLElement, _ skipping: Set<String>, into collector: inout InlineCollector) {
        for child in element.children {
            switch child {
            case .text(let words): collector.append(words.utf8)
            case .element(let inner):
                if skipping.contains(inner.name) { continue }
                switch inner.name {
                case "br": collector.breakLine()
                case "em":
                    let kind = NITFVocabulary.mark(ofClass: inner.attribute("class"))
                    collector.mark(kind) { gather(inner, skipping, into: &$0) }
                case "sub": collector.mark(.subscript) { gather(inner, skipping, into: &$0) }
                case "sup": collector.mark(.superscript) { gather(inner, skipping, into: &$0) }
                case "a":
                    guard let address = inner.attribute("href").flatMap(SafeLink.written) else {
                        gather(inner, skipping, into: &collector)
                        continue
                    }
                    collector.mark(.link(address)) { gather(inner, skipping, into: &$0) }
                case "p":
                    if !collector.isEmpty { collector.breakLine() }
                    gather(inner, skipping, into: &collector)
                default: gather(inner, skipping, into: &collector)
                }
            }
        }
    }
}
