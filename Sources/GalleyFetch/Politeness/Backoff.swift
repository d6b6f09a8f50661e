/// The wait before another attempt: twice as long each time, and never the same for two robots at once.
enum Backoff {
    private static let first: Duration = .milliseconds(500)

    /// - Parameters:
    ///   - attempt: attempts made so far, from 1.
    ///   - chance: 0…1, at random: the wait is between half and the whole of its step.
    static func wait(afterAttempt attempt: Int, chance: Double, longest: Duration) -> Duration {
        let step = first * (1 << min(max(attempt, 1) - 1, 16))
        return min(step, longest) * (0.5 + chance / 2)
    }
}
