/// A number exactly as written: digits and a power of ten, so that `1.50` and `1,5` are the same and nothing rounds.
struct NumericValue: Sendable, Hashable, CustomStringConvertible {
    /// Without zeros at either end; `0` for zero.
    private let digits: String
    private let exponent: Int

    /// - Parameter digits: ASCII digits, the last `decimals` of them behind the decimal sign.
    init(digits: ArraySlice<UInt8>, decimals: Int = 0) {
        var (significant, exponent) = (digits, -decimals)
        while significant.first == 0x30 { significant.removeFirst() }
        while significant.last == 0x30 {
            significant.removeLast()
            exponent += 1
        }
        self.digits = significant.isEmpty ? "0" : String(decoding: significant, as: UTF8.self)
        self.exponent = significant.isEmpty ? 0 : exponent
    }

    init(_ value: Int) { self.init(digits: Array(String(value).utf8)[...]) }

    private init(digits: String, exponent: Int) {
        self.digits = digits
        self.exponent = digits == "0" ? 0 : exponent
    }

    /// Times a power of ten.
    func scaled(by power: Int) -> NumericValue { NumericValue(digits: digits, exponent: exponent + power) }

    /// The sum, where both are whole and it fits into 64 bits.
    func adding(_ other: NumericValue) -> NumericValue? {
        guard let a = whole, let b = other.whole else { return nil }
        let (sum, overflow) = a.addingReportingOverflow(b)
        return overflow ? nil : NumericValue(sum)
    }

    /// The value as an integer, where it is one that fits.
    var whole: Int? {
        guard exponent >= 0, digits.count + exponent <= 18 else { return nil }
        return Int(digits + String(repeating: "0", count: exponent))
    }

    var description: String {
        if let whole { return String(whole) }
        if exponent >= 0 { return "\(digits)e\(exponent)" }
        let places = -exponent
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        return padded.dropLast(places) + "." + padded.suffix(places)
    }
}
