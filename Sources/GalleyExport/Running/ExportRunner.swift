package import GalleyCore
import GalleyStore

/// Takes articles and writes them in one format: the `export` step and the command's `export` verb both run on it.
///
/// Formats with a file for each article give their file at once; those with one file for many keep it open by its
/// path until `finish`. A template that tells articles apart (`{slug}`, `{headline}`, `{id}`) makes a file for each
/// article in every format; two articles that would get the same name are told apart by a hash of their ids.
package actor ExportRunner {
    /// Where the bytes go.
    package enum Destination: Sendable {
        /// Files below a folder.
        case files(FileTemplate, folder: String)
        /// One stream, such as standard output.
        case stream(@Sendable ([UInt8]) throws -> Void)
    }

    private let format: ExportFormat
    private let options: ExportOptions
    private let destination: Destination
    private let gate: ExportGate
    /// Where pictures are held, for formats that carry them.
    private let pictures: (any PageStore)?
    private let open: OutputFile.Opener
    private var names = OutputNames()
    /// Until the first name is given out.
    private var earlierFiles: EarlierFiles?
    private var outputs: [String: OpenOutput] = [:]
    private var order: [String] = []
    /// Full paths of the files that hold many articles.
    private var places: [String: String] = [:]
    private var failure: ExportError?

    /// - Parameters:
    ///   - values: the format's own options.
    ///   - target: the language to be translated into, for hand-off formats and `{target}`.
    ///   - pictures: where fetched pictures are held; without it no file carries any.
    ///   - open: how files are opened; tests put in ones that fail.
    /// - Throws: `ExportError` for options that do not fit, `FileTemplateError` when `{target}` lacks its language.
    package init(
        format: ExportFormat, values: [String: JSONValue] = [:], target: String? = nil, to destination: Destination,
        gate: ExportGate, pictures: (any PageStore)? = nil, open: @escaping OutputFile.Opener = OutputFile.atomic
    ) throws {
        self.format = format
        self.destination = destination
        self.gate = gate
        self.pictures = format.carriesPictures ? pictures : nil
        self.open = open
        options = try format.checked(values, target: target)
        if case .files(let template, _) = destination, template.usesTarget, target == nil {
            throw FileTemplateError(reason: .needsTarget, template: template.text, offset: 0)
        }
    }

    /// Writes one article.
    /// - Returns: the file that is complete with it, if any.
    /// - Throws: `ExportError` when the article may not be exported or the file cannot be written; other articles may
    ///   still be written after it. What the store of pictures throws.
    package func write(_ article: Article) async throws -> ExportedFile? {
        let admitted = try gate.admit(article)
        return try write(admitted, try await heldPictures(of: admitted))
    }

    /// Does the part of `write` that needs no order.
    /// - Returns: nil where there is no such part, or the article cannot be written: `write` then says why.
    package nonisolated func render(_ article: Article) -> RenderedArticle? {
        guard pictures == nil, case .files(let template, _) = destination else { return nil }
        let isWhole = isWhole(template)
        guard isWhole || format.rendersEachAlone, let admitted = try? gate.admit(article),
            var writer = try? format.makeWriter(options)
        else { return nil }
        var sink = ByteSink()
        do {
            if isWhole { try writer.open(&sink) }
            try writer.write(admitted, to: &sink)
            if isWhole { while try writer.finishPart(&sink) {} }
        } catch {
            return nil
        }
        return RenderedArticle(article: admitted, bytes: sink.bytes)
    }

    /// Writes an article that was rendered before.
    /// - Returns: the file that is complete with it, if any.
    /// - Throws: `ExportError` when the file cannot be written.
    package func write(_ rendered: RenderedArticle) throws -> ExportedFile? {
        try write(rendered.article, [:], rendered: rendered)
    }

    /// True when each article has a file of its own.
    private nonisolated func isWhole(_ template: FileTemplate) -> Bool {
        format.arity != .many || template.namesOneArticle
    }

    private func heldPictures(of article: Article) async throws -> [String: WebPage] {
        guard let pictures else { return [:] }
        var held: [String: WebPage] = [:]
        for address in Set(article.pictures.compactMap(\.url)) {
            held[address] = try await pictures.heldPage(for: address)?.page
        }
        return held
    }

    private func write(
        _ admitted: Article, _ pictures: [String: WebPage], rendered: RenderedArticle? = nil
    ) throws -> ExportedFile? {
        switch destination {
        case .stream(let put):
            try writeToStream(admitted, pictures, put)
            return nil
        case .files(let template, let folder):
            if isWhole(template) {
                try reserveEarlierNames(in: folder)
                let relative = names.unused(for: admitted, template: template, target: options.target)
                let path = try OutputFolder(path: folder).place(relative)
                return try writeWhole(admitted, pictures, rendered, to: path)
            }
            let relative = template.path(for: admitted, target: options.target)
            // The file is open once its first article is in it: where it stands need not be asked for each.
            let path = try places[relative] ?? OutputFolder(path: folder).place(relative)
            places[relative] = path
            try add(admitted, pictures, rendered, to: path)
            return nil
        }
    }

    /// Keeps the names of files of earlier runs for the articles they belong to.
    package func keep(_ files: EarlierFiles) { earlierFiles = files }

    private func reserveEarlierNames(in folder: String) throws {
        guard let files = try earlierFiles?.all() else { return }
        for file in files where file.path.hasPrefix(folder + "/") && file.articles.count == 1 {
            names.reserve(String(file.path.dropFirst(folder.count + 1)), for: file.articles[0])
        }
        earlierFiles = nil
    }

    /// Completes the files that hold many articles.
    /// - Returns: them, in the order they were begun.
    /// - Throws: `ExportError` for the first that cannot be written; the others are written all the same.
    package func finish() throws -> [ExportedFile] {
        if case .stream(let put) = destination { return try finishStream(put) }
        var files: [ExportedFile] = []
        for path in order {
            guard var output = outputs.removeValue(forKey: path) else { continue }
            do {
                files.append(try output.finish(format: format.name))
            } catch {
                output.discard()
                failure = failure ?? Self.writeError(error, path)
            }
        }
        order = []
        if let failure { throw failure }
        return files
    }

    private func writeWhole(
        _ article: Article, _ pictures: [String: WebPage], _ rendered: RenderedArticle?, to path: String
    ) throws -> ExportedFile {
        let writer = try rendered.map(RenderedArticleWriter.init) ?? format.makeWriter(options)
        var output = try OpenOutput(path: path, writer: writer, open: open)
        do {
            try output.write(article, pictures: pictures)
            let file = try output.finish(format: format.name)
            if let sidecar = format.sidecar, options.values["sidecar"]?.bool == true {
                let beside = try open(ArticleSidecar.path(of: path))
                try beside.append(sidecar(article))
                try beside.commit()
            }
            return file
        } catch {
            output.discard()
            throw Self.writeError(error, path)
        }
    }

    private func add(
        _ article: Article, _ pictures: [String: WebPage], _ rendered: RenderedArticle?, to path: String
    ) throws {
        if !outputs.keys.contains(path) {
            outputs[path] = try OpenOutput(path: path, writer: format.makeWriter(options), open: open)
            order.append(path)
        }
        do {
            if let rendered {
                try outputs[path]?.write(rendered)
            } else {
                try outputs[path]?.write(article, pictures: pictures)
            }
        } catch {
            outputs.removeValue(forKey: path)?.discard()
            let named = Self.writeError(error, path)
            failure = failure ?? named
            throw named
        }
    }

    /// Errors of the stream itself (a closed pipe) go to the caller as they are.
    private func writeToStream(
        _ article: Article, _ pictures: [String: WebPage], _ put: @escaping @Sendable ([UInt8]) throws -> Void
    ) throws {
        try openStream(put)
        try outputs[Self.streamName]?.write(article, pictures: pictures)
    }

    private func finishStream(_ put: @escaping @Sendable ([UInt8]) throws -> Void) throws -> [ExportedFile] {
        try openStream(put)
        _ = try outputs[Self.streamName]?.finish(format: format.name)
        return []
    }

    private func openStream(_ put: @escaping @Sendable ([UInt8]) throws -> Void) throws {
        guard outputs[Self.streamName] == nil else { return }
        outputs[Self.streamName] = try OpenOutput(
            path: Self.streamName, writer: format.makeWriter(options), holding: 0,
            open: { _ in OutputFile(append: put, commit: {}, discard: {}) })
    }

    private static let streamName = "-"

    private static func writeError(_ error: any Error, _ path: String) -> ExportError {
        if let error = error as? ExportError { return error }
        if let error = error as? FileError {
            return ExportError(.write, subject: path, endsRun: error.endsRun, error.description)
        }
        return ExportError(.write, subject: path, "\(path) was not written: \(error)")
    }
}
