import Foundation
import Testing

@Suite("The unit of a service")
struct ServiceUnitTests {
    private static let tool = "/usr/bin/systemd-analyze"

    @Test(
        "systemd takes the unit file",
        .enabled(if: FileManager.default.isExecutableFile(atPath: tool), "systemd-analyze is not installed"))
    func verify() throws {
        let folder = try TestFolder()
        let shipped = try String(contentsOfFile: Checkout.root + "Workflows/service/galley@.service", encoding: .utf8)
        // The command is not installed while tests run; /bin/true stands in for it.
        let unit = shipped.replacingOccurrences(of: "/usr/bin/galley ", with: "/bin/true ")
        let process = Process()
        process.executableURL = URL(filePath: Self.tool)
        process.arguments = ["verify", try folder.write("galley@desk.service", unit)]
        let complaints = Pipe()
        process.standardError = complaints
        try process.run()
        let words = String(decoding: try complaints.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0 && words.isEmpty, "\(words)")
    }
}
