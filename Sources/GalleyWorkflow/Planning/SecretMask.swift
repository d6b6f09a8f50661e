/// Takes the values of secrets out of texts that people or files get to see.
struct SecretMask: Sendable {
    private let secrets: [String]

    init(_ secrets: [String]) { self.secrets = secrets.sorted { $0.utf8.count > $1.utf8.count } }

    func apply(_ text: String) -> String {
        secrets.reduce(text) { $0.replacing($1, with: "[secret]") }
    }
}
