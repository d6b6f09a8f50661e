import CLibXML2

/// Drives libxml2's SAX2 parser: the only code that knows the library.
enum XMLParsing {
    /// What the callbacks reach through libxml2's user data.
    private final class Session {
        let builder: XMLTreeBuilder
        let context: xmlParserCtxtPtr
        var problem: XMLError?

        init(builder: XMLTreeBuilder, context: xmlParserCtxtPtr) {
            self.builder = builder
            self.context = context
        }

        static func from(_ pointer: UnsafeMutableRawPointer?) -> Session? {
            pointer.map { Unmanaged<Session>.fromOpaque($0).takeUnretainedValue() }
        }
    }

    /// Sends a document's events to the builder; gives the first error of form.
    static func run(
        _ bytes: [UInt8], encoding: String?, isLenient: Bool, _ builder: XMLTreeBuilder
    ) -> XMLError? {
        guard bytes.count <= Int(Int32.max), let context = xmlNewParserCtxt() else {
            return XMLError(reason: .tooLarge, line: 0, problem: "there is no memory to read it")
        }
        defer { xmlFreeParserCtxt(context) }
        let session = Session(builder: builder, context: context)
        installCallbacks(context, session)
        var options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
        // Without it `&amp;` in an attribute arrives half-resolved; there are no declared entities to substitute.
        options |= Int32(XML_PARSE_NOENT.rawValue)
        if isLenient { options |= Int32(XML_PARSE_RECOVER.rawValue) }
        withExtendedLifetime(session) {
            bytes.withUnsafeBytes { buffer in
                let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
                let document = xmlCtxtReadMemory(context, start, Int32(buffer.count), nil, encoding, options)
                if let document { xmlFreeDoc(document) }
            }
        }
        return session.problem
    }

    /// Elements, words and errors are listened to; everything about document types and entities is left empty, so
    /// that declarations in them have no effect.
    private static func installCallbacks(_ context: xmlParserCtxtPtr, _ session: Session) {
        guard let handler = context.pointee.sax else { return }
        handler.pointee = xmlSAXHandler()
        handler.pointee.initialized = UInt32(XML_SAX2_MAGIC)
        context.pointee.userData = Unmanaged.passUnretained(session).toOpaque()
        handler.pointee.startElementNs = { data, name, prefix, uri, _, _, count, _, attributes in
            guard let session = Session.from(data) else { return }
            session.builder.start(
                XMLElement(
                    name: XMLParsing.string(name), namespace: XMLParsing.string(uri),
                    prefix: XMLParsing.string(prefix),
                    attributes: XMLParsing.attributes(attributes, count: Int(count)),
                    line: Int(xmlSAX2GetLineNumber(session.context))))
            if session.builder.stopReason != nil { xmlStopParser(session.context) }
        }
        handler.pointee.endElementNs = { data, _, _, _ in Session.from(data)?.builder.end() }
        handler.pointee.characters = { data, text, count in XMLParsing.words(data, text, count) }
        handler.pointee.cdataBlock = { data, text, count in XMLParsing.words(data, text, count) }
        handler.pointee.ignorableWhitespace = { data, text, count in XMLParsing.words(data, text, count) }
        handler.pointee.serror = { data, error in
            guard let session = Session.from(data), session.problem == nil, let error,
                error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue
            else { return }
            let message = error.pointee.message.map { String(cString: $0) } ?? "it is not well-formed"
            session.problem = XMLError(
                reason: .malformed, line: Int(error.pointee.line),
                problem: message.split(whereSeparator: \.isNewline).joined(separator: " "))
        }
    }

    private static func words(
        _ data: UnsafeMutableRawPointer?, _ text: UnsafePointer<xmlChar>?, _ count: Int32
    ) {
        Session.from(data)?.builder.characters(UnsafeBufferPointer(start: text, count: Int(count)))
    }

    /// Five pointers an attribute: name, prefix, namespace, first byte and end of the value.
    private static func attributes(
        _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
    ) -> [XMLAttribute] {
        guard let pointers else { return [] }
        return (0..<count).map { index in
            let part = pointers + index * 5
            let value = UnsafeBufferPointer(
                start: part[3], count: (part[3].flatMap { start in part[4].map { $0 - start } }) ?? 0)
            return XMLAttribute(
                string(part[0]), String(decoding: value, as: UTF8.self), namespace: string(part[2]),
                prefix: string(part[1]))
        }
    }

    private static func string(_ text: UnsafePointer<xmlChar>?) -> String {
        text.map { String(decodingCString: $0, as: UTF8.self) } ?? ""
    }
}
