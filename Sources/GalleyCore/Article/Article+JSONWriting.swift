extension Article {
    /// Writes the article as a JSON object with keys in a fixed order, as `galley-article-1.schema.json` describes it.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", id)
            json.key("revision")
            json.integer(revision)
            metadata.writeMembers(to: &json, standfirst: standfirst)
            json.member("state", workState.rawValue)
            json.key("usage")
            usage.write(to: &json)
            json.list("body", body) { $1.write(to: &$0) }
            json.member("text", text)
            json.list("pictures", pictures) { $1.write(to: &$0) }
            writeTranslation(to: &json)
            json.key("source")
            source.write(to: &json)
            json.list("candidates", candidates) { $1.write(to: &$0) }
            json.list("cuts", cuts) { $1.write(to: &$0) }
            json.list("edits", edits) { $1.write(to: &$0) }
            json.list("warnings", warnings) { $1.write(to: &$0) }
        }
    }

    /// The article as one line of JSON, or as indented text.
    public func json(pretty: Bool = false) -> [UInt8] {
        var writer = JSONWriter(pretty: pretty)
        write(to: &writer)
        return writer.bytes
    }

    private func writeTranslation(to json: inout JSONWriter) {
        if segments.isEmpty, tags.isEmpty { return }
        var offsets: [BlockID: ScalarOffsets] = [:]
        for block in body { offsets[block.id] = ScalarOffsets(block.text) }
        json.list("segments", segments) { json, segment in
            json.object { json in
                json.member("id", segment.id)
                json.member("block", segment.block.text)
                json.range("range", offsets[segment.block]?.scalars(segment.range) ?? segment.range)
            }
        }
        json.list("tags", tags) { json, tag in
            tag.write(to: &json, range: offsets[tag.block]?.scalars(tag.range) ?? tag.range)
        }
    }
}

extension JSONWriter {
    mutating func member(_ key: StaticString, _ text: String?) {
        guard let text else { return }
        self.key(key)
        string(text)
    }

    mutating func member(_ key: StaticString, _ value: Int?) {
        guard let value else { return }
        self.key(key)
        integer(value)
    }

    mutating func list<Element>(
        _ key: StaticString, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
    ) {
        self.key(key)
        array { json in
            // By index: an element taken out of the list would be copied with all it holds.
            for index in elements.indices { write(&json, elements[index]) }
        }
    }

    mutating func strings(_ key: StaticString, _ texts: [String]) { list(key, texts) { $0.string($1) } }

    mutating func range(_ key: StaticString, _ range: Range<Int>?) {
        guard let range else { return }
        self.key(key)
        array { json in
            json.integer(range.lowerBound)
            json.integer(range.upperBound)
        }
    }

    mutating func rule(_ stamp: RuleStamp) {
        member("rule", stamp.id.text)
        member("version", stamp.version)
    }

    mutating func confidence(_ value: Double) {
        key("confidence")
        number(value)
    }
}

extension Metadata {
    fileprivate func writeMembers(to json: inout JSONWriter, standfirst: String?) {
        json.member("url", url)
        json.member("canonicalUrl", canonicalURL)
        json.member("site", site)
        json.member("headline", headline)
        json.member("standfirst", standfirst)
        json.member("summary", summary)
        json.list("authors", authors) { json, author in
            json.object { json in
                json.member("name", author.name)
                json.member("role", author.role)
                json.member("url", author.url)
            }
        }
        json.member("published", published?.description)
        json.member("modified", modified?.description)
        json.member("language", language)
        json.member("section", section)
        json.strings("keywords", keywords)
        if let dateline {
            json.key("dateline")
            dateline.write(to: &json)
        }
        json.list("sourceChain", sourceChain) { json, link in
            json.object { json in
                json.member("role", link.role.rawValue)
                json.member("name", link.name)
                json.member("url", link.url)
            }
        }
        if !rights.isEmpty {
            json.key("rights")
            rights.write(to: &json)
        }
        json.member("translationOf", translationOf)
    }
}

extension Dateline {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("text", text)
            json.member("place", place)
            json.member("date", date?.description)
            json.member("source", source)
        }
    }
}

extension Rights {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("copyright", copyright)
            json.member("licence", licence)
            json.member("usageTerms", usageTerms)
            if let isFree {
                json.key("isFree")
                json.bool(isFree)
            }
        }
    }
}

extension Usage {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            switch self {
            case .usable: json.member("status", "usable")
            case .withheld(let until):
                json.member("status", "withheld")
                json.member("until", until?.description)
            case .cancelled(let reason):
                json.member("status", "cancelled")
                json.member("reason", reason)
            }
        }
    }
}

extension Picture {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", id.text)
            json.member("url", url)
            json.member("alt", alt)
            json.member("caption", caption)
            if let dateline {
                json.key("dateline")
                dateline.write(to: &json)
            }
            json.list("credits", credits) { json, credit in
                json.object { json in
                    json.member("role", credit.role.rawValue)
                    json.member("text", credit.text)
                    json.member("creator", credit.creator)
                    json.member("supplier", credit.supplier)
                }
            }
            json.member("width", width)
            json.member("height", height)
        }
    }
}

extension Tag {
    fileprivate func write(to json: inout JSONWriter, range: Range<Int>) {
        json.object { json in
            json.member("category", category.rawValue)
            json.member("block", block.text)
            json.range("range", range)
            json.member("value", value)
            if !properties.isEmpty {
                json.key("properties")
                json.object { json in
                    for property in properties {
                        json.key(property.name)
                        json.string(property.value)
                    }
                }
            }
            json.rule(rule)
            json.confidence(confidence)
        }
    }
}
