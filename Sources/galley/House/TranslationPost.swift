import GalleyCore
import GalleyFetch
import GalleyTranslation
import Synchronization

/// How translation services are reached: as pages are, through the address guard.
final class TranslationPost: Sendable {
    /// Made when the first message goes out: most runs send none.
    private let poster = Mutex<WebPoster?>(nil)
    private let options: FetchOptions

    private init(_ options: FetchOptions) { self.options = options }

    /// - Parameter allowed: exceptions to the guard, from the command line.
    static func post(allowing allowed: [AllowedAddress]) -> HTTPTranslation.Post {
        var options = FetchOptions()
        options.allowedAddresses = allowed
        options.delay = .zero
        // A long article takes a small server its time.
        options.limits.totalTime = .seconds(300)
        options.limits.slowTime = .seconds(300)
        let post = TranslationPost(options)
        return { try await post.send($0) }
    }

    private func send(_ message: HTTPTranslation.Message) async throws -> HTTPTranslation.Answer {
        let poster = poster.withLock { poster in
            let ready = poster ?? WebPoster(options: options)
            poster = ready
            return ready
        }
        let headers = [
            WebPage.Header("Content-Type", "application/json"), WebPage.Header("Accept", "application/json"),
            message.secret,
        ]
        let answer = try await poster.post(
            message.body, to: message.url, headers: headers.compactMap(\.self), isSecret: message.holdsKey)
        return HTTPTranslation.Answer(status: answer.status, body: answer.body)
    }
}
