/// Writes XML 1.0 (W3C, fifth edition) in UTF-8, one element after the other, into memory.
///
/// What it writes is well-formed whatever the texts hold: signs of the markup are escaped, characters that XML
/// does not allow (§2.2) are dropped, elements end in the order they began. Names come from the program and are
/// written as they are; a name with a prefix wants its namespace declared by `declaring`.
package struct XMLWriter: Sendable {
    /// One attribute: its name, perhaps with a prefix, and its value; without a value it is left out.
    package typealias Attribute = (name: String, value: String?)
    /// A namespace declaration (Namespaces in XML §3): an empty prefix names the default namespace.
    package typealias Namespace = (prefix: String, uri: String)

    /// An element that has begun.
    private struct OpenElement {
        let name: String
        /// White space inside is content: no line breaks are put in.
        let isMixed: Bool
        var hasChildren = false
    }

    private var output: [UInt8] = []
    private var open: [OpenElement] = []
    /// The last start tag still lacks its `>`.
    private var tagIsOpen = false
    private let indentation: Int?

    /// - Parameters:
    ///   - declaration: whether the text begins with the XML declaration.
    ///   - indentation: spaces for each level, for people; nil writes no white space of its own.
    package init(declaration: Bool = true, indentation: Int? = nil) {
        self.indentation = indentation
        if declaration {
            append(#"<?xml version="1.0" encoding="UTF-8"?>"#)
            output.append(UInt8(ascii: "\n"))
        }
    }

    /// What has been written and not yet taken.
    package var bytes: [UInt8] { output }

    /// Gives what has been written so far and forgets it: long documents go out in pieces.
    package mutating func take() -> [UInt8] {
        defer { output.removeAll(keepingCapacity: true) }
        return output
    }

    /// Begins an element.
    /// - Parameter mixed: its texts and elements stand side by side, so indenting would change the words.
    package mutating func start(
        _ name: String, _ attributes: [Attribute] = [], declaring namespaces: [Namespace] = [], mixed: Bool = false
    ) {
        beginChild()
        append("<")
        append(name)
        for namespace in namespaces {
            attribute(namespace.prefix.isEmpty ? "xmlns" : "xmlns:" + namespace.prefix, namespace.uri)
        }
        for attribute in attributes {
            if let value = attribute.value { self.attribute(attribute.name, value) }
        }
        tagIsOpen = true
        open.append(OpenElement(name: name, isMixed: mixed || (open.last?.isMixed ?? false)))
    }

    /// Ends the element that began last; an element without content is written as an empty one.
    package mutating func end() {
        guard let element = open.popLast() else {
            assertionFailure("no element is open")
            return
        }
        if tagIsOpen {
            append("/>")
            tagIsOpen = false
        } else {
            if element.hasChildren, !element.isMixed { breakLine() }
            append("</")
            append(element.name)
            append(">")
        }
        if open.isEmpty, indentation != nil { append("\n") }
    }

    /// An element around what the closure writes.
    package mutating func element(
        _ name: String, _ attributes: [Attribute] = [], declaring namespaces: [Namespace] = [], mixed: Bool = false,
        _ content: (inout XMLWriter) throws -> Void
    ) rethrows {
        start(name, attributes, declaring: namespaces, mixed: mixed)
        try content(&self)
        end()
    }

    /// An element that holds a text, or nothing.
    package mutating func element(_ name: String, _ attributes: [Attribute] = [], text: String = "") {
        start(name, attributes)
        if !text.isEmpty { self.text(text) }
        end()
    }

    /// Words inside the element that began last.
    package mutating func text(_ text: String) {
        closeTag()
        XMLEscaping.append(text, to: &output, for: .text)
    }

    /// Markup that another writer made well-formed, XHTML for instance, inside the element that began last.
    package mutating func markup(_ bytes: some Collection<UInt8>) {
        closeTag()
        output.append(contentsOf: bytes)
    }

    /// A comment; two hyphens in a row, which XML forbids there, are parted by a space.
    package mutating func comment(_ text: String) {
        beginChild()
        append("<!--")
        XMLEscaping.append(text, to: &output, for: .comment)
        append("-->")
    }

    /// A document type without an internal subset, as NCX files want it.
    package mutating func documentType(_ name: String, publicID: String, systemID: String) {
        append("<!DOCTYPE \(name) PUBLIC \"\(publicID)\" \"\(systemID)\">\n")
    }

    /// A processing instruction, such as a style sheet's.
    package mutating func instruction(_ target: String, _ data: String) {
        beginChild()
        append("<?\(target) \(data)?>")
        if open.isEmpty { append("\n") }
    }

    /// Ends every element still open and gives what has not been taken.
    package mutating func finish() -> [UInt8] {
        while !open.isEmpty { end() }
        return take()
    }

    private mutating func attribute(_ name: String, _ value: String) {
        append(" ")
        append(name)
        append("=\"")
        XMLEscaping.append(value, to: &output, for: .attribute)
        append("\"")
    }

    private mutating func beginChild() {
        closeTag()
        guard let parent = open.indices.last else { return }
        open[parent].hasChildren = true
        if !open[parent].isMixed { breakLine() }
    }

    private mutating func closeTag() {
        if tagIsOpen { output.append(UInt8(ascii: ">")) }
        tagIsOpen = false
    }

    private mutating func breakLine() {
        guard let indentation else { return }
        output.append(UInt8(ascii: "\n"))
        output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indentation * open.count))
    }

    private mutating func append(_ text: String) {
        output.append(contentsOf: text.utf8)
    }
}
