/// A value of a JSON document, looked at where it stands.
package struct JSONView: Sendable {
    /// A member of an object.
    package struct Member: Sendable {
        package let key: String
        /// Where the key stands in the text, in bytes.
        let keyOffset: Int
        package let value: JSONView
    }

    private let document: JSONDocument
    private let index: Int

    init(_ document: JSONDocument, _ index: Int) {
        self.document = document
        self.index = index
    }

    private var entry: JSONDocument.Entry { document.entries[index] }

    /// Where it stands in the text, in bytes.
    var offset: Int { entry.offset }

    package var isNull: Bool { entry.kind == .null }
    package var isObject: Bool { entry.kind == .object }

    package var string: String? {
        entry.kind == .text || entry.kind == .escapedText ? document.text(entry) : nil
    }

    package var bool: Bool? {
        switch entry.kind {
        case .true: true
        case .false: false
        default: nil
        }
    }

    /// The value as a whole number; `2.0` counts as one.
    package var integer: Int? { entry.kind == .number ? document.number(entry).integer : nil }

    package var number: Double? { entry.kind == .number ? document.number(entry).number : nil }

    /// The elements of a list.
    package var array: [JSONView]? { map { $0 } }

    /// What is made of the elements of a list; nil for anything else.
    func map<Element>(_ make: (JSONView) throws -> Element) rethrows -> [Element]? {
        guard entry.kind == .array else { return nil }
        return try inside { document, index in
            (try make(JSONView(document, index)), index + document.entries[index].width)
        }
    }

    /// The members of an object, in order.
    package var members: [Member]? {
        guard entry.kind == .object else { return nil }
        return inside { document, index in
            let key = document.entries[index]
            let member = Member(
                key: document.text(key), keyOffset: key.offset, value: JSONView(document, index + 1))
            return (member, index + 1 + document.entries[index + 1].width)
        }
    }

    /// A member of an object; nil for anything else.
    package subscript(key: StaticString) -> JSONView? {
        guard entry.kind == .object, let member = document.member(key, of: index) else { return nil }
        return JSONView(document, member)
    }

    /// Goes over what stands inside a list or object.
    /// - Parameter take: what begins at an entry, and at which entry the next begins.
    private func inside<Element>(
        _ take: (JSONDocument, Int) throws -> (Element, next: Int)
    ) rethrows -> [Element] {
        var elements: [Element] = []
        let end = index + entry.extent
        var next = index + 1
        while next < end {
            let (element, following) = try take(document, next)
            elements.append(element)
            next = following
        }
        return elements
    }

    /// The value in memory by itself.
    package var value: JSONValue {
        switch entry.kind {
        case .null: .null
        case .true: .bool(true)
        case .false: .bool(false)
        case .number: document.number(entry)
        case .text, .escapedText: .string(document.text(entry))
        case .array: .array(map(\.value) ?? [])
        case .object:
            .object(
                JSONValue.Object(
                    members: members?.map { JSONValue.Object.Member(key: $0.key, value: $0.value.value) } ?? []))
        }
    }

    /// What kind of value it is, for messages.
    package var kindName: String {
        switch entry.kind {
        case .null: JSONValue.null.kindName
        case .true, .false: JSONValue.bool(true).kindName
        case .number: JSONValue.integer(0).kindName
        case .text, .escapedText: JSONValue.string("").kindName
        case .array: JSONValue.array([]).kindName
        case .object: JSONValue.object(JSONValue.Object()).kindName
        }
    }
}
