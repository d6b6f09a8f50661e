/// The votes of a text's paragraphs, weighted by their letters.
struct LanguageVotes {
    private var weights: [String: Double] = [:]
    private var total = 0.0
    private var reliableWeight = 0.0

    mutating func add(_ judgement: CLD2.Judgement) {
        let weight = Double(judgement.letterBytes)
        for (language, share) in judgement.shares { weights[language, default: 0] += weight * share }
        total += weight
        if judgement.reliable { reliableWeight += weight }
    }

    /// True once more paragraphs would not change the answer: enough bytes of letters, nearly all of one mind. Where they
    /// are of the page's own mind, a quarter of them is enough.
    func isSettled(hint: String?) -> Bool {
        guard total >= 300, reliableWeight > total * 0.9, let best = weights.max(by: { $0.value < $1.value }),
            best.value >= total * 0.95
        else { return false }
        return total >= 1_200 || best.key == hint
    }

    /// - Parameter letters: Letters in the text; under thirty the confidence falls off.
    func winner(hint: String?, letters: Int) -> LanguageGuess {
        guard total > 0, let best = weights.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else {
            return hint.map { LanguageGuess(language: $0, confidence: 0.2, reliable: false) } ?? .undetermined
        }
        let length = min(1, Double(letters) / 30)
        return LanguageGuess(
            language: best.key,
            confidence: LanguageGuess.percent(best.value / total * length),
            reliable: reliableWeight > total / 2 && best.value > total / 2)
    }
}
