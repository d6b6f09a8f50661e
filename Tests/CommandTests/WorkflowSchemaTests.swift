import Foundation
import GalleyCore
import GalleyWorkflow
import TestSupport
import Testing

@testable import galley

@Suite("The schema of workflow files")
struct WorkflowSchemaTests {
    private static let path = Checkout.root + "Workflows/galley-workflow-1.schema.json"

    private static var generated: [UInt8] {
        var json = JSONWriter(pretty: true)
        json.value(WorkflowSchema.json(for: Rooms.registry()))
        return json.bytes + [0x0A]
    }

    private static func read(_ path: String) throws -> JSONValue {
        try JSONReader.read(Array(Data(contentsOf: URL(filePath: path))))
    }

    /// With `GALLEY_REWRITE` set the file is written anew, and the test still fails, so that nobody forgets to look.
    @Test("the file beside the shipped workflows is what the step descriptions give")
    func fresh() throws {
        let stored = (try? Array(Data(contentsOf: URL(filePath: Self.path)))) ?? []
        #expect(stored == Self.generated, "stale: run the tests once with GALLEY_REWRITE=1 and look at the change")
        if ProcessInfo.processInfo.environment["GALLEY_REWRITE"] != nil {
            try Data(Self.generated).write(to: URL(filePath: Self.path))
        }
    }

    @Test("the shipped workflows fit it", arguments: Checkout.workflows)
    func shipped(name: String) throws {
        let validator = JSONSchemaValidator(WorkflowSchema.json(for: Rooms.registry()))
        #expect(validator.problems(in: try Self.read(Checkout.root + "Workflows/\(name).json")) == [])
    }

    @Test(
        "what the checker refuses for its form, the schema refuses too",
        arguments: [
            (#""use": "clean""#, #""use": "claen""#), (#""perHost": 2"#, #""perHots": 2"#),
            (#""perHost": 2"#, #""perHost": "two""#), (#""version": 1"#, #""version": 2"#),
            (#""captions": "to-picture""#, #""captions": "away""#), (#""steps""#, #""stepz""#),
        ])
    func refused(right: String, wrong: String) throws {
        let text = try String(contentsOfFile: Checkout.root + "Workflows/agency-desk.json", encoding: .utf8)
        let broken = try JSONReader.read(Array(text.replacing(right, with: wrong).utf8))
        let validator = JSONSchemaValidator(WorkflowSchema.json(for: Rooms.registry()))
        #expect(!validator.problems(in: broken).isEmpty)
    }
}
