import FoundationEssentials
import GalleyCore
import Glibc
import Testing

@testable import GalleyStore

@Suite("What is in hand")
struct HandFileTests {
    private final class Folder {
        let path = FileManager.default.temporaryDirectory.path + "/galley-hand-\(UUID().uuidString)"
        init() { try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
        deinit { try? FileManager.default.removeItem(atPath: path) }
    }

    @Test("what a process that died of a fault had in hand is known to the next, once; what was done or killed is not")
    func crashes() throws {
        let folder = Folder()
        let desk = folder.path + "/desk.sqlite"
        let name = "https://a.example/" + String(repeating: "é", count: 900)
        do {
            let hand = try #require(HandFile(desk: desk))
            #expect(hand.takeCrashes().isEmpty)
            let done = try #require(hand.take("https://a.example/done", step: "clean"))
            hand.release(done)
            _ = hand.take("https://a.example/killed", step: "clean")
            let guilty = try #require(hand.take(name, step: "tag"))
            // What the signal handler does to the slot of the faulting thread.
            let bytes = try FileContents.read(desk + ".hand")
            var changed = bytes
            changed[guilty * 1_024] = SlotState.crashed.rawValue
            changed[guilty * 1_024 + 1] = 4
            let file = try #require(fopen(desk + ".hand", "r+"))
            fwrite(changed, 1, changed.count, file)
            fclose(file)
        }
        let hand = try #require(HandFile(desk: desk))
        let crashes = hand.takeCrashes()
        #expect(crashes.count == 1 && crashes[0].step == "tag" && crashes[0].signal == 4)
        #expect(crashes[0].name == HandFile.noted(name))
        #expect(hand.takeCrashes().isEmpty)
    }
}
