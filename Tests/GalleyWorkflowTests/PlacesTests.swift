import FoundationEssentials
import GalleyCore
import Synchronization
import Testing

@testable import GalleyWorkflow

@Suite("Names that do not hang on the working folder")
struct PlacesTests {
    @Test("an output folder written in another way is the same folder to a plan")
    func outputFolder() throws {
        let folder = WorkflowFolder()
        try folder.write(workflowText())
        let file = try WorkflowFile.load(path: folder.workflow)
        let plans = ["/out", "/./x/../out"].map {
            try? WorkflowPlan(file: file, registry: StandIns.registry(), outputFolder: folder.path + $0)
        }
        #expect(plans[0]?.fingerprint == plans[1]?.fingerprint && plans[0]?.outputFolder == folder.path + "/out")
    }

    @Test("pages of one name in several folders are several articles; texts for machines are none")
    func pages() async throws {
        let folder = WorkflowFolder()
        for name in ["a/index.html", "b/index.html"] {
            let path = folder.path + "/pages/" + name
            try FileManager.default.createDirectory(
                atPath: String(path.dropLast("/index.html".count)), withIntermediateDirectories: true)
            try folder.write("<p>Words", to: "pages/" + name)
        }
        try folder.write("User-agent: *", to: "pages/robots.txt")
        let context = StepContext(now: Timestamp(unixSeconds: 0), inputFolder: folder.path, outputFolder: ".")
        guard case .source(let make) = PagesSource.entry.maker else { return }
        let options = try #require(try JSONReader.read(Array(#"{ "folder": "pages" }"#.utf8)).object)
        let source = try make(StepOptions(options, for: PagesSource.entry.description), context)
        let found = Mutex<[String]>([])
        try await source.read(in: context) { materials in found.withLock { $0 += materials.map(\.name) } }
        #expect(found.withLock { $0 } == ["a/index.html", "b/index.html"])
        #expect(source.count(in: context) == 2)
    }
}
