/// Who a picture is owed to.
public struct Credit: Sendable, Hashable {
    /// What the one named did.
    public enum Role: String, Sendable, Hashable, CaseIterable {
        case photo, sketch, graphic, video
    }

    public let role: Role
    /// The words as they stand.
    public let text: String
    /// The person, where the credit tells person and supplier apart (`Name/AGENCY`).
    public let creator: String?
    /// The agency or paper.
    public let supplier: String?

    public init(role: Role = .photo, text: String, creator: String? = nil, supplier: String? = nil) {
        self.role = role
        self.text = text
        self.creator = creator
        self.supplier = supplier
    }
}
