import Testing

@testable import GalleyHTML

struct TagIndexTests {
    @Test("each tag's name is that of its case")
    func names() {
        let exceptions: [HTMLTag: String] = [.unknown: "", .annotationXML: "annotation-xml"]
        for tag in HTMLTag.allCases {
            #expect(tag.name == exceptions[tag] ?? "\(tag)".lowercased())
            #expect(Int(tag.rawValue) == HTMLTag.allCases.firstIndex(of: tag))
        }
    }

    @Test("each tag is found by its name in either case, and not by a longer or shorter one")
    func lookUp() {
        for tag in HTMLTag.allCases where tag != .unknown {
            // With and without eight readable bytes behind the name.
            for tail in ["", "          "] {
                #expect(name(in: "<\(tag.name)>" + tail) == tag)
                #expect(name(in: "<\(tag.name.uppercased())>" + tail) == tag)
                #expect(name(in: "<\(tag.name)\0>" + tail) == .unknown)
                #expect(name(in: "<\(tag.name)-x>" + tail) == .unknown)
            }
        }
        #expect(name(in: "<blockquots>") == .unknown)
        #expect(name(in: "<h\u{11}>") == .unknown)
    }

    private func name(in source: String) -> HTMLTag? {
        var found: HTMLTag?
        let bytes = Array(source.utf8)
        TagIndex.shared.slots.withUnsafeBufferPointer { slots in
            bytes.withUnsafeBufferPointer { bytes in
                guard let base = bytes.baseAddress, let slots = slots.baseAddress else { return }
                let source = SourceBytes(base: base, count: bytes.count)
                var tokenizer = Tokenizer(source: source, slots: slots, maxAttributesPerTag: 8)
                if tokenizer.next() == .startTag { found = tokenizer.tag.tag }
            }
        }
        return found
    }
}
