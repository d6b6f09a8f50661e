import GalleyCore
import Testing

@testable import GalleyFetch

@Suite("The queue and who may go next")
struct QueueTests {
    private func filled(_ urls: [String], perHost: Int) async -> HostQueue {
        let queue = HostQueue(perHost: perHost)
        for (number, url) in urls.enumerated() { _ = await queue.put(PageRequest(url: url), number: number) }
        return queue
    }

    @Test("hosts take turns, and none has more in hand than allowed")
    func turns() async throws {
        let urls = (0..<4).map { "http://a.example/\($0)" } + ["http://B.example/x", "https://b.example/y", "b"]
        let queue = await filled(urls, perHost: 2)
        queue.close()
        var numbers: [Int] = []
        for _ in 0..<5 { numbers.append(try #require(await queue.next()).number) }
        #expect(numbers == [0, 4, 5, 6, 1])
        let waiting = Task { await queue.next()?.number }
        #expect(queue.count == 2)
        let again = await filled(["http://a.example/"], perHost: 1)
        queue.finish(try #require(await again.next()))
        #expect(await waiting.value == 2)
    }

    @Test("whoever fills a full queue waits, and is let go when it is closed")
    func backPressure() async throws {
        let queue = HostQueue(perHost: 1, capacity: 2)
        let filling = Task {
            var taken = 0
            for number in 0..<10 { if await queue.put(PageRequest(url: "u\(number)"), number: number) { taken += 1 } }
            return taken
        }
        while queue.count < 2 { await Task.yield() }
        #expect(queue.stop().map(\.number) == [0, 1])
        #expect(await filling.value == 2)
        #expect(await queue.next() == nil)
        #expect(await !queue.put(PageRequest(url: "late"), number: 11))
    }

    @Test("a line gives what was put into it, in order, however long it grows")
    func line() {
        var line = Line<Int>()
        var (given, taken) = (0, 0)
        for step in 0..<20_000 {
            line.append(given)
            given += 1
            if step % 3 > 0 {
                #expect(line.popFirst() == taken)
                taken += 1
            }
        }
        #expect(line.elements == Array(taken..<given))
    }

    @Test("so many of a host, so many altogether; the next starts when one ends")
    func admission() {
        var admission = Admission<String>(perHost: 2, total: 3)
        #expect(admission.enter("a1", number: 1, host: "a") == "a1")
        #expect(admission.enter("a2", number: 2, host: "a") == "a2")
        #expect(admission.enter("a3", number: 3, host: "a") == nil)
        #expect(admission.enter("b1", number: 4, host: "b") == "b1")
        #expect(admission.enter("b2", number: 5, host: "b") == nil)
        #expect(admission.enter("a4", number: 6, host: "a") == nil)
        #expect(admission.withdraw(3) == "a3" && admission.withdraw(3) == nil)
        #expect(admission.leave("b") == ["b2"])
        #expect(admission.leave("a") == ["a4"])
        #expect(admission.withdrawAll().isEmpty)
    }

    @Test("a host has only so many repeated requests for all its pages together, and answers give some back")
    func retryBudget() async throws {
        let pacer = HostPacer(perHost: 1, total: 1, longestWait: .zero)
        pacer.leave(try await pacer.enter("h", delay: .zero), .fine)
        var taken = 0
        while pacer.takeRetry("h") { taken += 1 }
        #expect(taken == 20)
        for _ in 0..<6 { pacer.leave(try await pacer.enter("h", delay: .zero), .fine) }
        #expect(pacer.takeRetry("h") && !pacer.takeRetry("h"))
    }
}
