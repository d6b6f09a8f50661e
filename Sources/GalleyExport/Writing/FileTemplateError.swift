/// A file template that cannot be used, with the place in it.
package struct FileTemplateError: Error, Sendable, Hashable, CustomStringConvertible {
    package enum Reason: Sendable, Hashable {
        case empty, unclosedKey
        case unknownKey(String, hint: String)
        case badDatePattern(String)
        /// An absolute path, or one with `..`.
        case leavesFolder
        /// It speaks of `{target}` and nothing says which.
        case needsTarget
    }

    package let reason: Reason
    package let template: String
    /// Byte offset in the template.
    package let offset: Int

    package var description: String {
        let place = "\"\(template)\""
        switch reason {
        case .empty: return "the file template is empty; write for instance \"out/{slug}.md\""
        case .unclosedKey: return "the brace at byte \(offset + 1) of \(place) is not closed"
        case .unknownKey(let key, let hint): return "\(place) has no key \"\(key)\"\(hint)"
        case .badDatePattern(let pattern):
            return "\"\(pattern)\" in \(place) is no date pattern; it takes yyyy, MM, dd, HH, mm, ss and signs between"
        case .leavesFolder: return "\(place) leads out of the output folder; write a path below it"
        case .needsTarget: return "\(place) speaks of {target}; say which with the option \"target\""
        }
    }
}
