/// Paths in a workflow file.
package enum InputPath {
    /// The path as the system takes it: relative ones are relative to the workflow file's folder.
    package static func absolute(_ path: String, in folder: String) -> String {
        path.hasPrefix("/") || path == "-" ? path : folder + "/" + path
    }
}
