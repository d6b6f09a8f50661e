package import GalleyCore

extension RunReport {
    /// The report for programs.
    package var json: JSONValue {
        .object(
            .init([
                ("workflow", .string(workflow)), ("started", .string(started.description)),
                ("seconds", .number(seconds)), ("outcome", .string(outcome.name)),
                ("reason", outcome.reason.map(JSONValue.string) ?? .null), ("exitCode", .integer(Int(exitCode))),
                ("articles", .array(articles.map(\.json))),
                ("articleCount", .integer(articleCount)), ("fileCount", .integer(progress.files)),
                ("reused", .integer(reusedCount)), ("unchanged", .integer(unchangedCount)),
                ("steps", .array(steps.map(\.json))),
                ("setAside", .array(setAside.map(\.json))),
                (
                    "slowest",
                    .array(
                        slowest.map {
                            .object(.init([("name", .string($0.name)), ("seconds", .number($0.seconds))]))
                        })
                ),
            ]))
    }
}

extension RunReport.Outcome {
    /// The outcome in a word.
    var name: String {
        switch self {
        case .complete: "complete"
        case .someSetAside: "some-set-aside"
        case .failed: "failed"
        case .unreadableSource: "unreadable-source"
        case .storageFailed: "storage-failed"
        case .interrupted: "interrupted"
        }
    }
}

extension RunReport.ArticleRow {
    var json: JSONValue {
        let cuts = cuts.map { cut in
            JSONValue.object(
                .init([("rule", .string(cut.rule)), ("words", .string(cut.words)), ("reason", .string(cut.reason))]))
        }
        return .object(
            .init([
                ("id", .string(id)), ("url", url.map(JSONValue.string) ?? .null), ("headline", .string(headline)),
                ("words", .integer(words)), ("cuts", .array(cuts)), ("files", .array(files.map(JSONValue.string))),
                ("warnings", .array(warnings.map(JSONValue.string))),
            ]))
    }

    /// Nil for a value that `json` did not make. Its files are not read: whether they stand is another question.
    init?(json: JSONValue) {
        guard let id = json["id"]?.string else { return nil }
        let cuts = (json["cuts"]?.array ?? []).map { cut in
            RunReport.CutRow(
                rule: cut["rule"]?.string ?? "", words: cut["words"]?.string ?? "",
                reason: cut["reason"]?.string ?? "")
        }
        self.init(
            id: id, url: json["url"]?.string, headline: json["headline"]?.string ?? "",
            words: json["words"]?.integer ?? 0, cuts: cuts, files: [],
            warnings: json["warnings"]?.array?.compactMap(\.string) ?? [])
    }
}

extension RunReport.StepTally {
    fileprivate var json: JSONValue {
        .object(
            .init([
                ("id", .string(id)), ("use", .string(use)), ("taken", .integer(taken)), ("given", .integer(given)),
                ("reused", .integer(reused)), ("setAside", .integer(setAside)), ("seconds", .number(seconds)),
            ]))
    }
}

extension SetAside {
    fileprivate var json: JSONValue {
        .object(
            .init([
                ("name", .string(name)), ("id", itemID.map(JSONValue.string) ?? .null), ("step", .string(step)),
                ("error", .string(error)), ("folder", folder.map(JSONValue.string) ?? .null),
            ]))
    }
}
