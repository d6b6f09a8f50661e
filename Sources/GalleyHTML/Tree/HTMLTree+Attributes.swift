/// Reading names and attributes.
extension HTMLTree {
    /// The element's name as the tree has it: lower case in HTML and MathML, `foreignObject` and its like in SVG.
    package func tagName(_ node: NodeID) -> String {
        let record = record(node)
        guard record.kind == .element else { return "" }
        if record.tag != .unknown { return record.tag.name }
        let start = Int(record.start) + 1
        let end = source.withUnsafeBufferPointer { bytes in
            bytes.baseAddress.map { SourceBytes(base: $0, count: bytes.count).endOfTagName(from: start) } ?? start
        }
        let name = literalString(start..<end).lowercasedASCII
        return record.namespace == .svg ? ForeignNames.svgElements[name] ?? name : name
    }

    @usableFromInline
    func attributeRange(_ record: NodeRecord) -> Range<Int> {
        Int(record.firstAttribute)..<Int(record.firstAttribute) + Int(record.attributeCount)
    }

    /// Where an attribute's raw value stands in the source; empty for one without a value, nil where it is missing.
    /// - Parameter name: In lower case. The value may hold character references: ``attribute(_:of:)`` decodes it.
    package func attributeBytes(_ name: StaticString, of node: NodeID) -> Range<Int>? {
        let record = record(node)
        guard record.attributeCount > 0 else { return nil }
        let length = name.utf8CodeUnitCount
        return name.withUTF8Buffer { wanted in
            source.withUnsafeBufferPointer { bytes in
                for index in attributeRange(record) {
                    let attribute = storage.attributes[index]
                    guard Int(attribute.nameLength) == length else { continue }
                    if Self.matches(bytes, Int(attribute.nameStart), wanted) { return attribute.value }
                }
                return nil
            }
        }
    }

    /// Where an attribute's raw value stands in the source, by a name that is not known beforehand.
    package func attributeBytes(named name: String, of node: NodeID) -> Range<Int>? {
        var name = name
        return name.withUTF8 { wanted in
            source.withUnsafeBufferPointer { bytes in
                for index in attributeRange(record(node)) {
                    let attribute = storage.attributes[index]
                    if Int(attribute.nameLength) == wanted.count,
                        Self.matches(bytes, Int(attribute.nameStart), wanted)
                    {
                        return attribute.value
                    }
                }
                return nil
            }
        }
    }

    private static func matches(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ wanted: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        for index in 0..<wanted.count
        where bytes[start + index].asciiLowercased != wanted[index].asciiLowercased {
            return false
        }
        return true
    }

    /// Whether an attribute is there, with or without a value.
    /// - Parameter name: In lower case.
    package func hasAttribute(_ name: StaticString, of node: NodeID) -> Bool { attributeBytes(name, of: node) != nil }

    /// An attribute's value, decoded; nil where it is missing.
    /// - Parameter name: In lower case.
    package func attribute(_ name: StaticString, of node: NodeID) -> String? {
        attributeBytes(name, of: node).map(decodedAttribute)
    }

    /// An attribute's value by a name that is not known beforehand, case not minded.
    package func attribute(named name: String, of node: NodeID) -> String? {
        attributeBytes(named: name, of: node).map(decodedAttribute)
    }

    /// A raw range of an attribute's value, decoded.
    package func decodedAttribute(_ range: Range<Int>) -> String {
        var buffer: [UInt8] = []
        source.withUnsafeBufferPointer {
            CharacterReferences.decode($0, range, inAttribute: true, into: &buffer)
        }
        return String(decoding: buffer, as: UTF8.self)
    }

    /// All attributes in the order they were written, names and values as the tree has them.
    package func attributes(_ node: NodeID) -> [(name: String, value: String)] {
        let record = record(node)
        return attributeRange(record).map { index in
            let attribute = storage.attributes[index]
            let name = literalString(attribute.name).lowercasedASCII
            return (adjusted(name, record.namespace), decodedAttribute(attribute.value))
        }
    }

    private func adjusted(_ name: String, _ namespace: HTMLNamespace) -> String {
        switch namespace {
        case .html: return name
        case .svg: return ForeignNames.svgAttributes[name] ?? name
        case .mathML: return name == "definitionurl" ? "definitionURL" : name
        }
    }
}
