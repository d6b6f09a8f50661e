import Glibc

/// A program that could not do its part.
struct ProgramError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What went wrong.
    enum Reason: Sendable, Hashable {
        /// `errno`.
        case cannotStart(Int32)
        case silent(seconds: Int)
        case ended
        case tooLong
        /// What it said that is no article.
        case badAnswer(String)
        /// What it answered to the greeting.
        case wrongProtocol(String)
        /// The error the program reported for this article.
        case refused(String)
    }

    let program: String
    let reason: Reason

    init(_ program: String, _ reason: Reason) { (self.program, self.reason) = (program, reason) }

    var description: String {
        switch reason {
        case .cannotStart(let code): "cannot start \(program): \(String(cString: strerror(code)))"
        case .silent(let seconds): "\(program) gave no answer within \(seconds) s"
        case .ended: "\(program) ended without an answer; what it said to standard error may tell why"
        case .tooLong: "\(program) answered with more than 256 MB"
        case .badAnswer(let problem): "the answer of \(program) is no article: \(problem)"
        case .wrongProtocol(let answer):
            "\(program) does not speak Galley's protocol \(ProgramPool.protocolVersion); it answered \(answer)"
        case .refused(let words): "\(program): \(words)"
        }
    }
}
