/// Patterns for whole texts in which `*` stands for any letters and `?` for one.
enum Wildcard {
    /// Goes through both texts once, coming back to the last `*` only: never slower than their product.
    static func matches(_ text: String, _ pattern: String) -> Bool {
        let (text, pattern) = (Array(text.unicodeScalars), Array(pattern.unicodeScalars))
        var (t, p) = (0, 0)
        var lastStar: (pattern: Int, text: Int)?
        while t < text.count {
            if p < pattern.count, pattern[p] == "*" {
                lastStar = (p, t)
                p += 1
            } else if p < pattern.count, pattern[p] == "?" || pattern[p] == text[t] {
                (t, p) = (t + 1, p + 1)
            } else if let star = lastStar {
                lastStar = (star.pattern, star.text + 1)
                (t, p) = (star.text + 1, star.pattern + 1)
            } else {
                return false
            }
        }
        return pattern[p...].allSatisfy { $0 == "*" }
    }
}
