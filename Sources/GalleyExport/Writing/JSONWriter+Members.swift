import GalleyCore

extension JSONWriter {
    /// A member, left out when there is no text.
    mutating func member(_ key: StaticString, _ text: String?) {
        guard let text else { return }
        self.key(key)
        string(text)
    }

    /// A list of objects, left out when empty.
    mutating func objects<Element>(
        _ key: StaticString, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
    ) {
        if elements.isEmpty { return }
        self.key(key)
        array { json in
            for element in elements { json.object { write(&$0, element) } }
        }
    }
}
