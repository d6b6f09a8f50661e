import Foundation
import PackagePlugin

/// `swift package --allow-writing-to-package-directory update-reference`: writes Workflows/README.md and the reference.
@main
struct UpdateReference: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) async throws {
        let process = Process()
        process.executableURL = try context.tool(named: "galley").url
        process.arguments = ["reference", context.package.directoryURL.appending(path: "Workflows").path()] + arguments
        try process.run()
        process.waitUntilExit()
        if process.terminationStatus != 0 { Diagnostics.error("galley reference says no; see above") }
    }
}
