/// The arithmetic of odds without a C library.
enum Odds {
    /// e to the power of x, to six digits; x is held within ±30.
    static func exponential(_ x: Float) -> Double {
        let y = Double(max(-30, min(30, x))) / 32
        var term = 1.0
        var sum = 1.0
        for n in 1...8 {
            term *= y / Double(n)
            sum += term
        }
        for _ in 0..<5 { sum *= sum }
        return sum
    }
}
