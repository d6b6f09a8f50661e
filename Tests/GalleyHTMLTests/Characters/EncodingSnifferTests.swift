import GalleyCore
import Testing

@testable import GalleyHTML

struct EncodingSnifferTests {
    @Test(
        "labels mean what the web takes them to mean",
        arguments: [
            ("utf8", CharacterEncoding.utf8), ("UTF-8", .utf8), ("latin1", .windows1252), ("ASCII", .windows1252),
            ("iso-8859-1", .windows1252), ("ks_c_5601-1987", .eucKr), ("korean", .eucKr), ("sjis", .shiftJis),
            ("windows-31j", .shiftJis), ("gb2312", .gbk), ("GB18030", .gb18030), ("big5-hkscs", .big5),
            ("utf-16", .utf16le), ("unicodeFFFE", .utf16be), ("iso-8859-9", .windows1254), ("tis-620", .windows874),
            ("iso-2022-kr", .replacement), (" koi8-r\n", .koi8R), ("x-sjis", .shiftJis),
            ("logical", .latinHebrewLogical),
        ])
    func labels(label: String, encoding: CharacterEncoding) {
        #expect(EncodingLabels.encoding(forLabel: label) == encoding)
    }

    @Test("every encoding has its own name as a label, and there are 228 labels")
    func completeness() {
        for encoding in CharacterEncoding.allCases {
            #expect(EncodingLabels.encoding(forLabel: encoding.rawValue) == encoding)
        }
        #expect(EncodingLabels.count == 228)
        #expect(EncodingLabels.encoding(forLabel: "klingon") == nil)
        #expect(EncodingLabels.encoding(forLabel: "") == nil)
    }

    @Test("the byte order mark beats HTTP, HTTP beats the page, the page beats a guess")
    func order() {
        let page = Array("<meta charset=koi8-r>é".utf8)
        let marked = EncodingSniffer.sniff([0xEF, 0xBB, 0xBF] + page, httpCharset: "sjis")
        #expect(marked == SniffedEncoding(encoding: .utf8, source: .bom, bomLength: 3))
        #expect(EncodingSniffer.sniff(page, httpCharset: "sjis") == SniffedEncoding(encoding: .shiftJis, source: .http))
        #expect(EncodingSniffer.sniff(page, httpCharset: "bogus").encoding == .koi8R)
        #expect(EncodingSniffer.sniff(page).source == .meta)
        #expect(EncodingSniffer.sniff(Array("é".utf8)) == SniffedEncoding(encoding: .utf8, source: .detected))
        #expect(EncodingSniffer.sniff([0xE9]) == SniffedEncoding(encoding: .windows1252, source: .default))
        #expect(EncodingSniffer.sniff([]).source == .default)
        #expect(EncodingSniffer.sniff([0xFF, 0xFE, 0x61, 0]).encoding == .utf16le)
        #expect(EncodingSniffer.sniff([0xFE, 0xFF, 0, 0x61]).bomLength == 2)
    }

    @Test(
        "declarations are found where the Standard looks for them, and nowhere else",
        arguments: [
            ("<meta charset=utf-16>", CharacterEncoding.utf8, SniffedEncoding.Source.meta),
            ("<meta charset=x-user-defined>", .windows1252, .meta),
            ("<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=euc-jp'>", .eucJp, .meta),
            ("<meta content='text/html; charset=euc-jp'>", .windows1252, .default),
            ("<!-- <meta charset=euc-jp> -->", .windows1252, .default),
            ("<!--><meta charset=euc-jp>", .eucJp, .meta),
            ("<p title='<meta charset=euc-jp>'>", .windows1252, .default),
            ("<?xml version='1.0' encoding='euc-kr'?><html>", .eucKr, .xmlDeclaration),
            ("<?xml version='1.0' encoding=\"iso-8859-2\"?><meta charset=euc-kr>", .eucKr, .meta),
            ("<metadata charset=euc-jp>", .windows1252, .default),
            ("<meta charset=bogus charset=euc-jp>", .windows1252, .default),
            ("<meta charset=euc-jp", .windows1252, .default),
        ])
    func declarations(page: String, encoding: CharacterEncoding, source: SniffedEncoding.Source) {
        let found = EncodingSniffer.sniff(Array(page.utf8))
        #expect(found == SniffedEncoding(encoding: encoding, source: source))
    }

    @Test("a meta behind the first 1,024 bytes is met by the parser")
    func late() {
        let filler = "<script>" + String(repeating: "// <p>\n", count: 300) + "</script>"
        let page = Array((filler + "<meta charset=euc-kr>").utf8)
        #expect(EncodingSniffer.sniff(page) == SniffedEncoding(encoding: .eucKr, source: .meta))
        let quoted = Array((filler + "<script>'<meta charset=euc-kr>'</script>").utf8)
        #expect(EncodingSniffer.sniff(quoted).source == .default)
    }
}
