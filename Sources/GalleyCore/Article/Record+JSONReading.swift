extension SourceRecord {
    init(json value: JSONView) throws {
        let json = try ObjectReader(value, "the source")
        self.init(
            mediaType: try json.string("mediaType"),
            encoding: try json.optionalString("encoding").flatMap(CharacterEncoding.init(rawValue:)),
            hash: try json.optionalString("hash").flatMap(ContentHash.init(hex:)),
            rawHash: try json.optionalString("rawHash").flatMap(ContentHash.init(hex:)),
            fetchedAt: try json.optionalTimestamp("fetchedAt"))
    }
}

extension Candidate {
    init(json value: JSONView) throws {
        let json = try ObjectReader(value, "a candidate")
        self.init(
            try json.named("field"), try json.string("value"), foundIn: try json.string("foundIn"),
            confidence: try json.number("confidence"), isChosen: json["chosen"]?.bool ?? false,
            reason: try json.optionalString("reason"))
    }
}

extension Cut {
    init(json value: JSONView) throws {
        let json = try ObjectReader(value, "a cut")
        guard let block = json["block"] else { throw json.error("block", "is missing") }
        self.init(
            id: try json.string("id"), step: try json.string("step"), rule: try json.ruleStamp(),
            reason: try json.string("reason"), confidence: try json.number("confidence"),
            block: try Block(json: block, text: try json.string("text")),
            after: try json.optionalString("after").map { BlockID($0) })
    }
}

extension Edit {
    init(json value: JSONView) throws {
        let json = try ObjectReader(value, "an edit")
        self.init(
            try json.named("action"), step: try json.string("step"), rule: try json.ruleStamp(),
            subject: try json.string("subject"), block: try json.optionalString("block").map { BlockID($0) },
            place: try json.optionalRange("place"), before: try json.optionalString("before"),
            after: try json.optionalString("after"), confidence: try json.number("confidence"),
            reason: try json.string("reason"))
    }
}

extension Warning {
    init(json value: JSONView) throws {
        let json = try ObjectReader(value, "a warning")
        self.init(
            try json.string("id"), try json.string("message"), evidence: try json.optionalString("evidence"))
    }
}
