import FoundationEssentials
import GalleyCore
import TestSupport
import Testing

@testable import GalleyExport

@Suite("The article's published JSON Schema")
struct ArticleSchemaTests {
    private static let schemaPath =
        #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
        + "/Workflows/galley-article-1.schema.json"

    private static func schema() throws -> JSONValue {
        try JSONReader.read(Array(try Data(contentsOf: URL(filePath: schemaPath))))
    }

    @Test("what is written for articles of every shape is what the schema says", arguments: 0..<20)
    func outputIsValid(batch: Int) throws {
        let validator = JSONSchemaValidator(try Self.schema())
        for seed in 0..<25 {
            var random = RandomArticles(seed: UInt64(batch * 25 + seed))
            let problems = validator.problems(in: try JSONReader.read(random.article().json()))
            #expect(problems.isEmpty, "seed \(batch * 25 + seed)")
        }
    }

    @Test("an article is the same after JSON and back", arguments: 0..<20)
    func roundTrip(batch: Int) throws {
        for seed in 0..<50 {
            var random = RandomArticles(seed: UInt64(1000 + batch * 50 + seed))
            let article = random.article()
            #expect(try Article(json: article.json()) == article, "seed \(1000 + batch * 50 + seed)")
        }
    }

    @Test(
        "JSON that is no article breaks it",
        arguments: [
            #"{}"#, #"{"id": 1}"#, #"[]"#,
            #"""
            {"id":"a","revision":0,"authors":[],"keywords":[],"sourceChain":[],"state":"cleaned",
            "usage":{"status":"usable"},"body":[],"text":"","pictures":[],"source":{"mediaType":"text/plain"},
            "candidates":[],"cuts":[],"edits":[],"warnings":[]}
            """#,
        ])
    func refuses(text: String) throws {
        #expect(!JSONSchemaValidator(try Self.schema()).problems(in: try JSONReader.read(Array(text.utf8))).isEmpty)
    }

    @Test("the validator refuses a schema with a keyword it does not know")
    func unknownKeyword() throws {
        let schema = try JSONReader.read(Array(#"{"type":"object","propertyNames":{"maxLength":3}}"#.utf8))
        #expect(JSONSchemaValidator(schema).problems(in: .object(.init())).count == 1)
    }

    @Test("every object of the schema is closed")
    func closed() throws {
        func open(_ value: JSONValue, _ place: String) -> [String] {
            let nested = (value.object?.entries ?? []).flatMap { open($0.1, place + "/" + $0.0) }
            let listed = (value.array ?? []).enumerated().flatMap { open($0.1, place + "/\($0.0)") }
            let isOpen = value["type"] == .string("object") && value["additionalProperties"] == nil
            return (isOpen ? [place] : []) + nested + listed
        }
        #expect(open(try Self.schema(), "").isEmpty)
    }
}
