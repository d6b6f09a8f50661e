@testable import GalleyHTML

/// A token as the html5lib tests compare it: decoded, with neighbouring characters joined.
enum FoundToken: Equatable {
    case startTag([UInt8], [[UInt8]: [UInt8]], Bool)
    case endTag([UInt8])
    case comment([UInt8])
    case characters([UInt8])
    case doctype([UInt8]?, [UInt8]?, [UInt8]?, forcesQuirks: Bool)

    static func append(characters: [UInt8], to tokens: inout [FoundToken]) {
        guard !characters.isEmpty else { return }
        if case .characters(let before) = tokens.last {
            tokens[tokens.count - 1] = .characters(before + characters)
        } else {
            tokens.append(.characters(characters))
        }
    }

    /// Runs the tokenizer alone, with no tree builder to change its state.
    static func tokens(of input: [UInt8], model: ContentModel, lastStartTag: String?) -> [FoundToken] {
        var tokens: [FoundToken] = []
        let slots = TagIndex.shared.slots
        // Never empty, so that there is a base address; the last byte is outside the source.
        (input + [0]).withUnsafeBufferPointer { bytes in
            slots.withUnsafeBufferPointer { slots in
                guard let base = bytes.baseAddress, let slots = slots.baseAddress else { return }
                let source = SourceBytes(base: base, count: input.count)
                var tokenizer = Tokenizer(source: source, slots: slots, maxAttributesPerTag: 512)
                tokenizer.contentModel = model
                tokenizer.rawTextTag = HTMLTag.allCases.first { $0.name == lastStartTag } ?? .unknown
                collect(&tokenizer, into: &tokens)
            }
        }
        return tokens
    }

    private static func collect(_ tokenizer: inout Tokenizer, into tokens: inout [FoundToken]) {
        let bytes = UnsafeBufferPointer(start: tokenizer.source.base, count: tokenizer.source.count)
        func literal(_ range: Range<Int>?) -> [UInt8]? {
            guard let range else { return nil }
            var buffer: [UInt8] = []
            CharacterReferences.copyLiteral(bytes, range, into: &buffer)
            return buffer
        }
        func lower(_ range: Range<Int>?) -> [UInt8]? { literal(range)?.map(\.asciiLowercased) }
        while true {
            let model = tokenizer.contentModel
            var token = tokenizer.next()
            if token == .cdata { token = tokenizer.readCDATAAsComment() }
            let tag = tokenizer.tag
            let name = tag.nameStart..<tag.nameStart + tag.nameLength
            let text = tokenizer.textStart..<tokenizer.textEnd
            switch token {
            case .end: return
            case .cdata: return
            case .startTag:
                var attributes: [[UInt8]: [UInt8]] = [:]
                for index in tag.firstAttribute..<tag.firstAttribute + tag.attributeCount {
                    let attribute = tokenizer.attributes[index]
                    var value: [UInt8] = []
                    CharacterReferences.decode(bytes, attribute.value, inAttribute: true, into: &value)
                    attributes[lower(attribute.name) ?? []] = value
                }
                tokens.append(.startTag(lower(name) ?? [], attributes, tag.isSelfClosing))
            case .endTag: tokens.append(.endTag(lower(name) ?? []))
            case .comment: tokens.append(.comment(literal(text) ?? []))
            case .doctype:
                let doctype = tokenizer.doctype
                tokens.append(
                    .doctype(
                        lower(doctype.name), literal(doctype.publicID), literal(doctype.systemID),
                        forcesQuirks: doctype.forcesQuirks))
            case .text:
                append(
                    characters: characters(bytes, text, model: model, isLiteral: tokenizer.textIsLiteral), to: &tokens)
            }
        }
    }

    /// Decodes text; in the data and CDATA states the tokenizer leaves a NUL to tree construction.
    private static func characters(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, model: ContentModel, isLiteral: Bool
    ) -> [UInt8] {
        var buffer: [UInt8] = []
        func decode(_ range: Range<Int>) {
            if isLiteral {
                CharacterReferences.copyLiteral(bytes, range, into: &buffer)
            } else {
                CharacterReferences.decode(bytes, range, inAttribute: false, into: &buffer)
            }
        }
        guard model == .data || model == .cdata else {
            decode(range)
            return buffer
        }
        var start = range.lowerBound
        while let null = bytes[start..<range.upperBound].firstIndex(of: 0) {
            decode(start..<null)
            buffer.append(0)
            start = null + 1
        }
        decode(start..<range.upperBound)
        return buffer
    }
}
