import GalleyCore
import LoopbackServer
import Testing

@testable import GalleyFetch

@Suite("Waiting")
struct PolitenessTests {
    private static let now = 784_111_777  // 1994-11-06T08:49:37Z

    @Test(
        "the three forms of HTTP dates are read",
        arguments: ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"])
    func dates(text: String) {
        #expect(HTTPDate.parse(text)?.unixSeconds == Self.now)
    }

    @Test("a date is written in the preferred form")
    func dateText() {
        #expect(HTTPDate.text(unixSeconds: Self.now) == "Sun, 06 Nov 1994 08:49:37 GMT")
        #expect(HTTPDate.text(unixSeconds: 0) == "Thu, 01 Jan 1970 00:00:00 GMT")
    }

    @Test(
        "Retry-After is seconds or a date",
        arguments: [
            ("120", 120), (" 0 ", 0), ("99999999", 99_999_999), ("99999999999999999999999", 1_000_000_000),
            ("Sun, 06 Nov 1994 08:50:37 GMT", 60), ("Sun, 06 Nov 1994 08:00:00 GMT", 0), ("soon", nil), ("-5", nil),
            ("", nil), (nil, nil),
        ] as [(String?, Int?)])
    func retryAfter(value: String?, seconds: Int?) {
        let now = Timestamp(unixSeconds: Self.now)
        #expect(RetryAfter.wait(value, now: now) == seconds.map { .seconds($0) })
    }

    @Test("each back-off is longer, within its limit, and spread by chance")
    func backoff() {
        let longest = Duration.seconds(4)
        let waits = (1...6).map { Backoff.wait(afterAttempt: $0, chance: 1, longest: longest) }
        #expect(waits == [.milliseconds(500), .seconds(1), .seconds(2), .seconds(4), .seconds(4), .seconds(4)])
        #expect(Backoff.wait(afterAttempt: 1, chance: 0, longest: longest) == .milliseconds(250))
        #expect(Backoff.wait(afterAttempt: 1_000_000, chance: 0, longest: longest) == .seconds(2))
    }

    @Test(
        "opt-outs are read from headers and markup, those for other robots passed over",
        arguments: [
            ("X-Robots-Tag: noarchive", "", true, false), ("X-Robots-Tag: noindex, NoArchive", "", true, false),
            ("X-Robots-Tag: otherbot: noarchive", "", false, false),
            ("X-Robots-Tag: galley: noarchive, noai", "", true, true),
            ("X-Robots-Tag: unavailable_after: 25 Jun 2030 15:00:00 PST", "", false, false),
            ("X-Robots-Tag: max-snippet:-1, noai", "", false, true), ("TDM-Reservation: 1", "", false, true),
            ("TDM-Reservation: 0", "", false, false),
            ("", "<meta name=Robots content='index, noarchive'>", true, false),
            ("", "<meta name=galley content=noai><meta name=otherbot content=noarchive>", false, true),
            ("", "<meta name='tdm-reservation' content='1'>", false, true), ("", "<p>noarchive", false, false),
        ])
    func optOuts(header: String, markup: String, forbidsArchiving: Bool, reservesMining: Bool) {
        let parts = header.split(separator: ":", maxSplits: 1).map { String($0.drop { $0 == " " }) }
        let headers = parts.count == 2 ? [WebPage.Header(parts[0], parts[1])] : []
        let page = WebPage(mediaType: "text/html", headers: headers, bytes: Array(markup.utf8))
        let optOuts = OptOuts(page, token: "Galley")
        #expect(optOuts.forbidsArchiving == forbidsArchiving)
        #expect(optOuts.reservesMining == reservesMining)
    }

    @Test("a reserved page is refused where the workflow says so")
    func reservations() async throws {
        for reservations in FetchOptions.Reservations.allCases {
            let local = try LocalFetch.tuned {
                $0.reservations = reservations
            } serving: { _ in
                Reply.html("<p>x").with("TDM-Reservation", "1")
            }
            defer { local.server.stop() }
            #expect(await local.failure()?.kind == (reservations == .refuse ? .refused : nil))
        }
    }

    @Test("slots are given in order and a cancelled waiter takes none")
    func slots() async throws {
        let slots = Slots(1)
        try await slots.take()
        let waiter = Task { try await slots.take() }
        await Task.yield()
        waiter.cancel()
        await #expect(throws: CancellationError.self) { try await waiter.value }
        slots.give()
        try await slots.take()
        slots.give()
    }

    @Test("a host in trouble is asked more slowly, then normally again")
    func pace() async throws {
        let pacer = HostPacer(perHost: 4, total: 4, longestWait: .milliseconds(60))
        let clock = ContinuousClock()
        pacer.leave(try await pacer.enter("h", delay: .zero), .trouble)
        let slowed = try await clock.measure {
            pacer.leave(try await pacer.enter("h", delay: .zero), .fine)
        }
        #expect(slowed >= .milliseconds(50))
        pacer.leave(try await pacer.enter("other", delay: .zero), .fine)
    }

    @Test("requests to one host keep their distance; a pause beyond the longest wait is refused")
    func distance() async throws {
        let pacer = HostPacer(perHost: 4, total: 4, longestWait: .seconds(1))
        let clock = ContinuousClock()
        let taken = try await clock.measure {
            for _ in 0..<4 {
                pacer.leave(try await pacer.enter("h", delay: .milliseconds(20)), .fine)
            }
        }
        #expect(taken >= .milliseconds(60))
        pacer.pause("h", for: .seconds(100))
        await #expect {
            _ = try await pacer.enter("h", delay: .zero)
        } throws: { error in
            if case HostPacer.Refusal.paused = error { true } else { false }
        }
        pacer.leave(try await pacer.enter("other", delay: .zero), .fine)
    }
}
