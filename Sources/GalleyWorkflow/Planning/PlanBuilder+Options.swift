import FoundationEssentials
import GalleyCore
import GalleyStore
import Glibc

/// How a step's options are checked and become instances of the step.
extension PlanBuilder {
    /// Nil when something about the step is wrong, which is then noted.
    func planned(_ use: StepUse, _ entry: StepEntry, takes: MaterialKind?) -> PlannedStep? {
        let description = entry.description
        guard let gives = description.gives ?? takes else {
            _ = options(of: use, description)
            return nil
        }
        guard let (real, shown) = options(of: use, description) else { return nil }
        let values: [String?]
        if let forEach = use.forEach {
            guard let list = forEachValues(forEach, use, description, real) else { return nil }
            values = list
        } else {
            values = [nil]
        }
        let instances = values.compactMap { value in
            instance(
                use, entry, Self.put(value, into: real, description), Self.put(value, into: shown, description), value)
        }
        guard instances.count == values.count else { return nil }
        return PlannedStep(
            id: use.id, entry: entry, instances: instances, takes: takes, gives: gives, pointer: use.pointer,
            folder: folder(of: use))
    }

    /// The options with parameters put in, each member checked against its shape.
    private func options(
        of use: StepUse, _ description: StepDescription
    ) -> (real: JSONValue.Object, shown: JSONValue.Object)? {
        var (real, shown) = (JSONValue.Object(), JSONValue.Object())
        var isSound = true
        let given = givenOptions(of: use, description)
        for (name, written, pointer) in given where name != "$comment" {
            guard let option = description.options.first(where: { $0.name == name }) else {
                problems.addUnknown(
                    .unknownOption, name, among: description.options.map(\.name), at: pointer,
                    "step \"\(use.use)\" has no option \"\(name)\"")
                isSound = false
                continue
            }
            guard let value = values.resolve(written, at: pointer, problems, pathsIn: foreignFolder(use)) else {
                isSound = false
                continue
            }
            if !check(value.0, option, use, at: pointer) { isSound = false }
            (real[name], shown[name]) = value
        }
        for option in description.options where option.isRequired && !given.contains(where: { $0.name == option.name })
        {
            problems.add(
                .missingKey, at: use.pointer(ofOption: option.name),
                "step \"\(use.use)\" needs the option \"\(option.name)\": \(option.shape.wanted)")
            isSound = false
        }
        return isSound ? (real, shown) : nil
    }

    /// The options written at the step, then those of included files that it does not have itself. Paths of included
    /// files are made absolute here, since they are relative to their file.
    private func givenOptions(
        of use: StepUse, _ description: StepDescription
    ) -> [(name: String, value: JSONValue, pointer: String)] {
        var given = use.options.entries.map { (name: $0.0, value: $0.1, pointer: use.pointer(ofOption: $0.0)) }
        var seen = Set(given.map(\.name))
        for included in file.includes.reversed() {
            for (name, value) in included.options[use.use]?.entries ?? [] where seen.insert(name).inserted {
                let shape = description.options.first { $0.name == name }?.shape
                given.append((name, shape.map { value.withPaths($0, in: included.folder) } ?? value, use.pointer))
            }
        }
        return given
    }

    /// For a step of another file, the folder that paths among the workflow's own parameters are relative to.
    private func foreignFolder(_ use: StepUse) -> String? {
        use.folder == nil || use.folder == file.folder ? nil : file.folder
    }

    func folder(of use: StepUse) -> String { use.folder ?? file.folder }

    private func check(_ value: JSONValue, _ option: StepOption, _ use: StepUse, at pointer: String) -> Bool {
        guard option.shape.accepts(value) else {
            if case .list(let shape) = option.shape, let elements = value.array {
                let wrong = elements.enumerated().first { !shape.accepts($1) }
                let place = pointer.appendingToken(String(wrong?.offset ?? 0))
                wrongShape(elements[wrong?.offset ?? 0], shape, option, use, at: place)
            } else {
                wrongShape(value, option.shape, option, use, at: pointer)
            }
            return false
        }
        switch (option.shape, value.string) {
        case (.template, let path?):
            guard let why = OutputPath.problem(path) else { return true }
            problems.add(.outsideOutput, at: pointer, "\"\(path)\" \(why)")
            return false
        case (.inputPath, let path?): return checkFile(path, option, use, at: pointer)
        case (.list(.inputPath), nil):
            return (value.array ?? []).enumerated().reduce(true) { isSound, element in
                let place = pointer.appendingToken(String(element.offset))
                return checkFile(element.element.string ?? "", option, use, at: place) && isSound
            }
        default: return true
        }
    }

    private func wrongShape(
        _ value: JSONValue, _ shape: StepOption.Shape, _ option: StepOption, _ use: StepUse, at pointer: String
    ) {
        let found = value.string.map { "\"\($0)\"" } ?? value.kindName
        var hint: String?
        if case .choice(let words) = shape, let text = value.string {
            hint = NearestName.find(text, among: words).map { "did you mean \"\($0)\"?" }
        }
        problems.add(
            .wrongOption, at: pointer,
            "option \"\(option.name)\" of step \"\(use.use)\" wants \(shape.wanted), this is \(found)", hint: hint)
    }

    private func checkFile(_ path: String, _ option: StepOption, _ use: StepUse, at pointer: String) -> Bool {
        if path == "-" || FileManager.default.fileExists(atPath: InputPath.absolute(path, in: folder(of: use))) {
            return true
        }
        problems.add(
            .missingFile, at: pointer, "there is no file \"\(path)\" for the option \"\(option.name)\"",
            hint: path.hasPrefix("/") ? nil : "paths are relative to the workflow file")
        return false
    }

    /// The values of `forEach`, when they are texts and change something.
    private func forEachValues(
        _ forEach: JSONValue, _ use: StepUse, _ description: StepDescription, _ options: JSONValue.Object
    ) -> [String]? {
        let pointer = use.pointer.appendingToken("forEach")
        guard let (value, _) = values.resolve(forEach, at: pointer, problems) else { return nil }
        guard let elements = value.array, !elements.isEmpty, elements.allSatisfy({ $0.string != nil }) else {
            problems.add(
                .wrongType, at: pointer, "\"forEach\" wants a list of texts with something in it",
                hint: "such as [\"ko\", \"es\"] or {\"$param\": \"targets\"}")
            return nil
        }
        let takesTarget = description.options.contains { $0.name == Self.targetOption }
        let named = options.members.contains { $0.value.string?.contains(Self.targetMark) ?? false }
        if !takesTarget, !named {
            problems.add(
                .wrongOption, at: pointer, "\"forEach\" changes nothing: no option of \"\(use.id)\" holds {target}",
                hint: "write {target} into its \"out\"")
            return nil
        }
        return elements.compactMap(\.string)
    }

    private static let targetOption = "target"
    private static let targetMark = "{target}"

    /// The options for one value of `forEach`: the option `target` is set, `{target}` filled in elsewhere.
    private static func put(
        _ value: String?, into options: JSONValue.Object, _ description: StepDescription
    ) -> JSONValue.Object {
        guard let value else { return options }
        var options = options
        for member in options.members {
            guard let text = member.value.string else { continue }
            options[member.key] = .string(text.replacing(targetMark, with: value))
        }
        if description.options.contains(where: { $0.name == targetOption }) { options[targetOption] = .string(value) }
        return options
    }

    private func instance(
        _ use: StepUse, _ entry: StepEntry, _ real: JSONValue.Object, _ shown: JSONValue.Object, _ value: String?
    ) -> PlannedStep.Instance? {
        do {
            let options = try StepOptions(real, for: entry.description)
            let context = StepContext(
                now: Timestamp(unixSeconds: 0), inputFolder: folder(of: use), outputFolder: outputFolder)
            switch entry.maker {
            case .step(let make): _ = try make(options, context)
            case .source(let make): _ = try make(options, context)
            }
            return PlannedStep.Instance(
                value: value, options: options,
                record: try record(entry.description, options, shown, in: folder(of: use)))
        } catch let error as StepOptionError {
            let pointer = use.options[error.option] == nil ? use.pointer : use.pointer(ofOption: error.option)
            problems.add(.wrongOption, at: pointer, SecretMask(values.secrets).apply("\(error)"))
        } catch {
            problems.add(.wrongOption, at: use.pointer, SecretMask(values.secrets).apply("\"\(use.id)\": \(error)"))
        }
        return nil
    }

    private func record(
        _ description: StepDescription, _ options: StepOptions, _ shown: JSONValue.Object, in folder: String
    ) throws -> StepRecord {
        let effective = description.options.compactMap { option in
            (shown[option.name] ?? option.default).map { (option.name, $0) }
        }
        var files: [(String, JSONValue)] = []
        for path in description.options.flatMap({ $0.inputPaths(in: options) }) where path != "-" {
            let absolute = InputPath.absolute(path, in: folder)
            let hash = try contentHash(ofInput: absolute, isSource: description.kind == .source)
            files.append((path, .string(hash)))
        }
        return StepRecord(use: description.name, version: description.version, options: effective, files: files)
    }

    /// What a source's folder holds is read anew by every run, so that only its being there counts; a folder that
    /// steers a step counts with the names and contents of its files.
    private func contentHash(ofInput path: String, isSource: Bool) throws -> String {
        do { return ContentHash(of: try FileContents.read(path)).hex } catch let error as FileError
            where error.code == EISDIR
        {
            if isSource { return "folder" }
            let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
            return try names.sorted().filter { !$0.hasPrefix(".") }.reduce(into: "folder") { words, name in
                let file = path + "/" + name
                var isFolder = false
                guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), !isFolder else { return }
                words += "\n\(name) \(try FileContents.hash(file).hex)"
            }
        }
    }
}

extension StepOption {
    /// The files that the option names and the step reads.
    fileprivate func inputPaths(in options: StepOptions) -> [String] {
        switch shape {
        case .inputPath: options.string(name).map { [$0] } ?? []
        case .list(.inputPath): options.strings(name)
        default: []
        }
    }
}

extension JSONValue {
    /// Paths, where the shape says that there are some, as absolute ones.
    fileprivate func withPaths(_ shape: StepOption.Shape, in folder: String) -> JSONValue {
        switch (shape, self) {
        case (.path, .string(let path)), (.inputPath, .string(let path)): .string(InputPath.absolute(path, in: folder))
        case (.list(let inner), .array(let values)): .array(values.map { $0.withPaths(inner, in: folder) })
        default: self
        }
    }
}
