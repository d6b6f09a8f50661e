import GalleyWorkflow
import Testing

@testable import galley

@Suite("How far a run is")
struct RunProgressTests {
    private static func words(total: Int?, seconds: Double = 30) -> RunProgressWords {
        var progress = RunProgress()
        (progress.read, progress.done, progress.setAside, progress.files) = (600, 512, 2, 1_020)
        progress.total = total
        let steps = [("fetch", 530), ("clean", 515)].map { RunProgress.StepCount(id: $0.0, taken: $0.1) }
        return RunProgressWords(progress, steps: steps, seconds: seconds)
    }

    @Test("a bar with counts, the time left and what each step took, as much as the terminal holds")
    func bar() {
        #expect(
            Self.words(total: 1_024).bar(width: 80)
                == "[##########          ] 512 of 1024, 30 s left, 2 set aside; fetch 530, clean 515")
        #expect(Self.words(total: 1_024).bar(width: 50) == "[##########          ] 512 of 1024, 30 s left")
        #expect(Self.words(total: nil).bar(width: 79) == "512 done, 2 set aside; fetch 530, clean 515")
        #expect(Self.words(total: 1_024).bar(width: 20).count == 20)
    }

    @Test("a line for a log, an object for a program")
    func lines() {
        let words = Self.words(total: 100_000, seconds: 100)
        #expect(words.line == "512 of 100000, 5 h left, 2 set aside; fetch 530, clean 515")
        #expect(
            words.json
                == #"{"read":600,"done":512,"setAside":2,"files":1020,"total":100000,"secondsLeft":19432,"#
                + #""steps":{"fetch":530,"clean":515}}"#)
    }
}
