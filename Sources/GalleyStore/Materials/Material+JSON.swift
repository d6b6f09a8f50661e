package import GalleyCore

extension PageRequest {
    package var json: JSONValue {
        .object(
            .init(
                [
                    ("url", .string(url)), ("id", id.map(JSONValue.string)), ("title", title.map(JSONValue.string)),
                    ("published", published.map { .string($0.description) }),
                ].compactingValues))
    }

    /// Nil when the value is no request.
    package init?(json: JSONValue) {
        guard let url = json["url"]?.string else { return nil }
        self.init(
            url: url, id: json["id"]?.string, title: json["title"]?.string,
            published: json["published"]?.string.flatMap { Timestamp(iso8601: $0) })
    }
}

extension WebPage {
    /// Everything but the bytes.
    package var head: JSONValue {
        func list(_ headers: [Header]) -> JSONValue {
            .array(headers.map { .array([.string($0.name), .string($0.value)]) })
        }
        return .object(
            .init(
                [
                    ("id", id.map(JSONValue.string)), ("url", url.map(JSONValue.string)),
                    ("finalUrl", finalURL.map(JSONValue.string)), ("status", .integer(status)),
                    ("mediaType", mediaType.map(JSONValue.string)), ("charset", charset.map(JSONValue.string)),
                    ("headers", list(headers)), ("remarks", remarks.isEmpty ? nil : list(remarks)),
                    ("fetchedAt", fetchedAt.map { .string($0.description) }),
                    ("file", file.map(JSONValue.string)),
                ].compactingValues))
    }

    /// Nil when the head is none that `head` wrote.
    package init?(head: JSONValue, bytes: [UInt8]) {
        guard let status = head["status"]?.integer else { return nil }
        func list(_ key: String) -> [Header] {
            (head[key]?.array ?? []).compactMap { pair in
                guard let texts = pair.array?.compactMap(\.string), texts.count == 2 else { return nil }
                return Header(texts[0], texts[1])
            }
        }
        self.init(
            id: head["id"]?.string, url: head["url"]?.string, finalURL: head["finalUrl"]?.string, status: status,
            mediaType: head["mediaType"]?.string, charset: head["charset"]?.string, headers: list("headers"),
            remarks: list("remarks"), bytes: bytes,
            fetchedAt: head["fetchedAt"]?.string.flatMap { Timestamp(iso8601: $0) }, file: head["file"]?.string)
    }
}

extension ExportedFile {
    package var json: JSONValue {
        .object(
            .init([
                ("path", .string(path)), ("format", .string(format)), ("byteCount", .integer(byteCount)),
                ("articles", .array(articles.map(JSONValue.string))),
            ]))
    }

    /// Nil when the value is no exported file.
    package init?(json: JSONValue) {
        guard let path = json["path"]?.string, let format = json["format"]?.string,
            let byteCount = json["byteCount"]?.integer, let articles = json["articles"]?.array
        else { return nil }
        self.init(path: path, format: format, byteCount: byteCount, articles: articles.compactMap(\.string))
    }
}

extension [(String, JSONValue?)] {
    /// Without the members that have no value.
    fileprivate var compactingValues: [(String, JSONValue)] {
        compactMap { key, value in value.map { (key, $0) } }
    }
}
