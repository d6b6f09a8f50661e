/// Which Galley this is.
enum Release {
    /// By semantic versioning.
    static let version = "0.1.0"
}
