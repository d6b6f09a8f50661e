package import GalleyCore

/// Translates through a server that speaks LibreTranslate's or DeepL's interface.
///
/// It does not know how messages are sent: who makes one hands that in, with the guard over addresses that fetching has.
package struct HTTPTranslation: TranslationService {
    /// What is posted to a service.
    package struct Message: Sendable, Hashable {
        package let url: String
        /// JSON.
        package let body: [UInt8]
        /// A header that must stay secret; nil when the service wants none.
        package let secret: WebPage.Header?
        /// True when the body, or the secret header, holds the key: it must not cross a network in the clear.
        package let holdsKey: Bool
    }

    /// A service's answer.
    package struct Answer: Sendable, Hashable {
        package let status: Int
        package let body: [UInt8]

        package init(status: Int, body: [UInt8]) {
            self.status = status
            self.body = body
        }
    }

    /// Sends a message and brings the answer, whatever its status; throws when there is none.
    package typealias Post = @Sendable (Message) async throws -> Answer

    /// Pieces in one message: DeepL's limit.
    private static let mostPieces = 50
    /// Bytes of the pieces in one message: DeepL takes 128 KiB with everything.
    private static let mostBytes = 60_000

    package let name: String
    private let interface: TranslationInterface
    private let address: String
    private let key: String?
    private let post: Post

    /// - Parameters:
    ///   - address: where the service is, such as `https://api-free.deepl.com` or `http://127.0.0.1:5000`.
    ///   - key: what the service knows its customer by; nil when it asks for none.
    package init(_ interface: TranslationInterface, at address: String, key: String?, post: @escaping Post) {
        self.interface = interface
        self.address = String(address.reversed().drop { $0 == "/" }.reversed())
        self.key = key.flatMap { $0.isEmpty ? nil : $0 }
        self.post = post
        name = interface.name
    }

    package func translate(_ pieces: [String], from source: String, to target: String) async throws -> [String] {
        var answers: [String] = []
        for batch in Self.batches(of: pieces) {
            let message = interface.message(batch, from: source, to: target, at: address, key: key)
            let answer: Answer
            do {
                answer = try await post(message)
            } catch is CancellationError {
                throw CancellationError()
            } catch {
                throw TranslationServiceError(.unreachable, address, "\(error)")
            }
            answers += try translations(in: answer, count: batch.count)
        }
        return answers
    }

    private func translations(in answer: Answer, count: Int) throws -> [String] {
        let json = try? JSONReader.read(answer.body)
        guard (200..<300).contains(answer.status) else {
            throw TranslationServiceError(.refused, address, Self.refusal(answer.status, json))
        }
        guard let words = json.flatMap(interface.translations) else {
            throw TranslationServiceError(
                .unreadable, address, "what came back is not \(interface.name)'s answer; is the address right?")
        }
        guard words.count == count else {
            throw TranslationServiceError(
                .unreadable, address, "gave \(words.count) answers to \(count) pieces of text")
        }
        return words
    }

    /// Why a service said no, in its own words where it has some.
    private static func refusal(_ status: Int, _ json: JSONValue?) -> String {
        let reason = json?["error"]?.string ?? json?["message"]?.string ?? json?["detail"]?.string
        let words = reason.map { ": " + $0.prefix(200) } ?? ""
        switch status {
        case 401, 403: return "does not accept the key (status \(status))\(words)"
        case 404: return "has no such address (status 404); name the service's base address\(words)"
        case 429: return "is asked too often (status 429); try again later\(words)"
        case 456: return "the account's quota is used up (status 456)\(words)"
        default: return "answered with status \(status)\(words)"
        }
    }

    /// The pieces in messages that a service takes.
    private static func batches(of pieces: [String]) -> [[String]] {
        var batches: [[String]] = []
        var bytes = 0
        for piece in pieces {
            let size = piece.utf8.count
            if let last = batches.last, last.count < mostPieces, bytes + size <= mostBytes {
                batches[batches.count - 1].append(piece)
                bytes += size
            } else {
                batches.append([piece])
                bytes = size
            }
        }
        return batches
    }
}
