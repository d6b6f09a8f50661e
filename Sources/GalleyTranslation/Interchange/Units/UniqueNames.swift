/// Gives each name out once: a name asked for again gets its number behind it.
struct UniqueNames {
    private var taken: Set<String> = []

    /// The name as a token, with `.2`, `.3` … when it is taken.
    mutating func take(_ name: String) -> String {
        let token = HandoffID.token(name)
        var unique = token
        var number = 1
        while !taken.insert(unique).inserted {
            number += 1
            unique = "\(token).\(number)"
        }
        return unique
    }
}
