extension String {
    /// The words of a record, which one ASCII sign parts. Records are read for every material of a run: bytes are
    /// compared, not characters.
    func words(partedBy sign: UInt8) -> [String] { utf8.split(separator: sign).map { String(Substring($0)) } }
}
