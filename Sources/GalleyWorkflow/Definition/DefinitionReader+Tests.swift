import GalleyCore

extension DefinitionReader {
    private static let testKeys = [
        "name", "input", "url", "from", "to", "expect", "gives", "golden", "setAside", "goesTo",
    ]

    /// Nil only when problems were noted.
    func test(_ value: JSONValue, at pointer: String) -> WorkflowTestCase? {
        guard let object = FileObject(value, at: pointer, "a test", keys: Self.testKeys, problems),
            let name = object.string("name", required: true), let input = input(object)
        else { return nil }
        let reader = ConditionReader(problems)
        let expectations = object.list("expect").compactMap { reader.condition($0, at: $1) }
        let setAside = object.string("setAside")
        let goesTo = object["goesTo"].map { _ in object.strings("goesTo").map(\.text) }
        let (gives, golden) = (object.integer("gives"), object.string("golden"))
        if expectations.isEmpty, setAside == nil, goesTo == nil, gives == nil, golden == nil {
            problems.add(
                .badTest, at: pointer, "the test \"\(name)\" expects nothing", hint: "a test that cannot fail is none")
        }
        if let golden, let why = GoldenFile.problem(golden) {
            problems.add(.badTest, at: object.pointer(of: "golden"), "the golden file \"\(golden)\" \(why)")
        }
        if setAside != nil, !expectations.isEmpty || gives != nil || golden != nil {
            problems.add(
                .badTest, at: object.pointer(of: "setAside"),
                "an article that is set aside gives nothing to look at",
                hint: "drop \"expect\", \"gives\" and \"golden\"")
        }
        return WorkflowTestCase(
            name: name, input: input, url: object.string("url"), from: object.string("from"),
            to: object.string("to"), expectations: expectations, gives: gives ?? 1, golden: golden,
            setAside: setAside, goesTo: goesTo, pointer: pointer)
    }

    private func input(_ object: FileObject) -> WorkflowTestCase.Input? {
        guard let value = object["input"] else {
            problems.add(.missingKey, at: object.pointer(of: "input"), "\"input\" is missing")
            return nil
        }
        if let path = value.string { return .file(path) }
        let pointer = object.pointer(of: "input")
        guard let inline = FileObject(value, at: pointer, "\"input\"", keys: ["html", "text", "article"], problems)
        else { return nil }
        if let html = inline.string("html") { return .page(text: html, mediaType: "text/html") }
        if let text = inline.string("text") { return .page(text: text, mediaType: "text/plain") }
        if let article = inline["article"] { return .article(article) }
        problems.add(
            .badTest, at: pointer, "the input holds nothing",
            hint: "name a file, or write {\"html\": …}, {\"text\": …} or {\"article\": …}")
        return nil
    }
}
