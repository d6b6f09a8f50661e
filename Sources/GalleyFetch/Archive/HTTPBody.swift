import GalleyCore
import GalleyStore

/// Takes the wrappings of the wire off a body: chunks (RFC 9112 §7.1) and content codings (RFC 9110 §8.4).
enum HTTPBody {
    /// Why a body cannot be opened.
    enum Problem: Error {
        case malformed, tooLarge
        /// A coding that is not read here.
        case unknownCoding(String)
    }

    /// The body as meant. Archives often hold bodies that were opened before they were stored while the headers still
    /// tell of wrappings; such a body is left as it is.
    static func open(_ body: [UInt8], headers: [WebPage.Header], limit: Int) throws(Problem) -> [UInt8] {
        var body = body
        if tokens("transfer-encoding", headers).contains("chunked"), let joined = unchunked(body) { body = joined }
        for coding in tokens("content-encoding", headers).reversed() {
            do throws(Problem) {
                body = try unpacked(body, coding, limit: limit)
            } catch {
                guard case .malformed = error, isMarkup(body) else { throw error }
            }
        }
        guard body.count <= limit else { throw .tooLarge }
        return body
    }

    /// Only gzip and Zstandard say of themselves that they are packed; of the rest, markup can be told by its sign.
    private static func isMarkup(_ body: [UInt8]) -> Bool {
        body.first { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF } == UInt8(ascii: "<")
    }

    private static func unpacked(_ body: [UInt8], _ coding: String, limit: Int) throws(Problem) -> [UInt8] {
        do {
            return try opened(body, coding, limit: limit)
        } catch let error as Gzip.Problem {
            throw error == .tooLarge ? .tooLarge : .malformed
        } catch let error as Zstandard.Problem {
            throw error == .tooLarge ? .tooLarge : .malformed
        } catch {
            throw error as? Problem ?? .malformed
        }
    }

    private static func opened(_ body: [UInt8], _ coding: String, limit: Int) throws -> [UInt8] {
        switch coding {
        case "identity", "none", "": return body
        case "gzip", "x-gzip": return try Gzip.unpackAll(body, limit: limit)
        case "deflate":
            guard let first = body.first else { return body }
            // Meant is the zlib wrapping; some servers send none.
            let inflater = try Inflater(first & 0x0F == 8 ? .zlib : .none)
            var result: [UInt8] = []
            _ = try inflater.unpack(body[...], to: &result, limit: limit)
            return result
        case "br": return try Brotli.unpack(body, limit: limit)
        case "zstd": return try Zstandard.unpack(body, limit: limit)
        default: throw Problem.unknownCoding(coding)
        }
    }

    /// The chunks joined; nil when the body is not in chunks after all. A body that breaks off gives what came.
    static func unchunked(_ body: [UInt8]) -> [UInt8]? {
        var result: [UInt8] = []
        var index = 0
        while index < body.count {
            guard let lineEnd = body[index...].firstIndex(of: 10) else { return result.isEmpty ? nil : result }
            let digits = body[index..<lineEnd].prefix { $0 != UInt8(ascii: ";") && $0 != 13 && $0 != 32 }
            guard !digits.isEmpty, digits.count <= 8,
                let size = Int(String(decoding: digits, as: UTF8.self), radix: 16)
            else { return nil }
            if size == 0 { return result }
            let start = lineEnd + 1
            let end = min(start + size, body.count)
            result += body[start..<end]
            index = end
            if index < body.count, body[index] == 13 { index += 1 }
            if index < body.count, body[index] == 10 { index += 1 }
        }
        return result
    }

    private static func tokens(_ name: String, _ headers: [WebPage.Header]) -> [String] {
        headers.filter { $0.name.lowercased() == name }
            .flatMap { $0.value.lowercased().split(separator: ",") }
            .map { String($0.filter { $0 != " " && $0 != "\t" }) }
    }
}
