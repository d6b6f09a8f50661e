/// The digits of a number with the signs that part them.
struct NumeralGroups {
    /// ASCII digits of all groups.
    let digits: [UInt8]
    /// Digits in each group.
    let groups: [Int]
    /// The signs between the groups.
    let signs: [Unicode.Scalar]

    /// What they may mean in a language, the likeliest first.
    func values(language: String) -> [NumericValue] {
        let whole = NumericValue(digits: digits[...])
        guard let last = signs.last, let decimals = groups.last else { return [whole] }
        let parted = NumericValue(digits: digits[...], decimals: decimals)
        if isIndian { return [whole] }
        if Set(signs).count > 1 { return areThousands && signs.dropLast().contains(last) ? [whole] : [parted] }
        if signs.count > 1 { return areThousands ? [whole] : apart }
        guard areThousands else { return [parted] }
        if last != ".", last != "," { return [whole] }
        let isDecimal = last == (NumeralLanguages.commaDecimals.contains(language) ? "," : ".")
        return isDecimal ? [parted, whole] : [whole, parted]
    }

    private var areThousands: Bool {
        groups.dropFirst().allSatisfy { $0 == 3 } && groups[0] <= 3 && !(groups[0] == 1 && digits[0] == 0x30)
    }

    /// Groups of two and three digits (1,00,000) are Indian.
    private var isIndian: Bool {
        signs.allSatisfy { $0 == "," } && groups.last == 3 && groups.count > 2
            && groups.dropFirst().dropLast().allSatisfy { $0 == 2 }
    }

    /// Each group as a number of its own: `1.2.3`.
    private var apart: [NumericValue] {
        var start = 0
        return groups.map { count in
            defer { start += count }
            return NumericValue(digits: digits[start..<start + count])
        }
    }
}
