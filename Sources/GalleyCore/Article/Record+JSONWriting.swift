extension SourceRecord {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("mediaType", mediaType)
            json.member("encoding", encoding?.rawValue)
            json.member("hash", hash?.hex)
            json.member("rawHash", rawHash?.hex)
            json.member("fetchedAt", fetchedAt?.description)
        }
    }
}

extension Candidate {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("field", field.rawValue)
            json.member("value", value)
            json.member("foundIn", foundIn)
            json.confidence(confidence)
            json.key("chosen")
            json.bool(isChosen)
            json.member("reason", reason)
        }
    }
}

extension Cut {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", id)
            json.member("step", step)
            json.rule(rule)
            json.member("reason", reason)
            json.confidence(confidence)
            json.member("text", text)
            json.key("block")
            block.write(to: &json, omittingText: true)
            json.member("after", after?.text)
        }
    }
}

extension Edit {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("action", action.rawValue)
            json.member("step", step)
            json.rule(rule)
            json.member("subject", subject)
            json.member("block", block?.text)
            json.range("place", place)
            json.member("before", before)
            json.member("after", after)
            json.confidence(confidence)
            json.member("reason", reason)
        }
    }
}

extension Warning {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", id)
            json.member("message", message)
            json.member("evidence", evidence)
        }
    }
}
