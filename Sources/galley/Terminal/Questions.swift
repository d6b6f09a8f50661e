import Glibc

/// Asks a person at a terminal; elsewhere the answer is what holds without asking.
struct Questions {
    let console: Console

    /// True when somebody is there to answer.
    var canAsk: Bool { console.errorIsTerminal && isatty(STDIN_FILENO) == 1 }

    /// The chosen word; an empty line, or no terminal, chooses the first.
    func choose(_ question: String, among choices: [(word: String, meaning: String)]) -> String {
        guard canAsk, let first = choices.first else { return choices.first?.word ?? "" }
        console.say(question)
        for (index, choice) in choices.enumerated() { console.say("  \(index + 1)  \(choice.word): \(choice.meaning)") }
        while true {
            console.showProgress("1 to \(choices.count), or return for \(first.word): ")
            guard let answer = readLine(), !answer.isEmpty else { return first.word }
            if let number = Int(answer), choices.indices.contains(number - 1) { return choices[number - 1].word }
            if choices.contains(where: { $0.word == answer }) { return answer }
        }
    }
}
