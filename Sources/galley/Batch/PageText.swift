import GalleyCore
import GalleyHTML
import GalleyText

/// A page's words as UTF-8, whatever encoding it came in.
enum PageText {
    static func decoded(_ page: WebPage) -> String {
        let sniffed = EncodingSniffer.sniff(page.bytes, httpCharset: page.charset)
        return TextDecoder.decode(page.bytes, as: sniffed.encoding).string
    }
}
