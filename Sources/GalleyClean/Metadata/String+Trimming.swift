extension String {
    /// Without the signs at both ends that `isUnwanted` names.
    func trimming(_ isUnwanted: (Character) -> Bool) -> String {
        guard let start = firstIndex(where: { !isUnwanted($0) }), let end = lastIndex(where: { !isUnwanted($0) }) else {
            return ""
        }
        return String(self[start...end])
    }
}
