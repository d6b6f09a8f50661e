public import GalleyCore

extension ExportFormat {
    /// Articles as the bytes of one file of this format.
    /// - Parameter values: the format's own options; unknown ones are refused.
    /// - Throws: `ExportError` for an option the format does not take, or what the writer throws.
    public func bytes(
        of articles: some Sequence<Article>, options values: [String: JSONValue] = [:], target: String? = nil
    ) throws -> [UInt8] {
        var writer = try makeWriter(checked(values, target: target))
        var sink = ByteSink()
        try writer.open(&sink)
        for article in articles { try writer.write(article, to: &sink) }
        try writer.finish(&sink)
        return sink.bytes
    }

    /// The format's options with defaults filled in.
    /// - Throws: `ExportError` for one that is unknown, missing or of the wrong shape.
    package func checked(_ values: [String: JSONValue], target: String?) throws -> ExportOptions {
        var complete: [String: JSONValue] = [:]
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            guard let option = options.first(where: { $0.name == name }) else {
                let hint = NearestName.hint(for: name, among: options.map(\.name))
                throw ExportError(.option, subject: name, "format \"\(self.name)\" has no option \"\(name)\"\(hint)")
            }
            guard option.shape.accepts(value) else {
                throw ExportError(
                    .option, subject: name, "option \"\(name)\" of format \"\(self.name)\" wants \(option.shape.wanted)"
                )
            }
            complete[name] = value
        }
        for option in options where complete[option.name] == nil {
            if option.isRequired {
                throw ExportError(
                    .option, subject: option.name, "format \"\(name)\" needs the option \"\(option.name)\"")
            }
            complete[option.name] = option.default
        }
        if arity == .onePerTarget, target == nil {
            throw ExportError(
                .option, subject: "target", "format \"\(name)\" needs the option \"target\", such as \"ko\"")
        }
        return ExportOptions(values: complete, target: target)
    }
}
