import Foundation
import PackagePlugin

/// `swift package check-workflows`: checks every workflow of the folder Workflows and runs its tests.
@main
struct CheckWorkflows: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) async throws {
        let galley = try context.tool(named: "galley").url
        let folder = context.package.directoryURL.appending(path: "Workflows")
        let workflows = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "json" && !$0.lastPathComponent.hasSuffix(".schema.json") }
            .map { $0.path() }.sorted()
        for verb in ["check", "test"] {
            let process = Process()
            process.executableURL = galley
            process.arguments = [verb] + workflows
            try process.run()
            process.waitUntilExit()
            if process.terminationStatus != 0 { Diagnostics.error("galley \(verb) says no; see above") }
        }
    }
}
