import Testing

@testable import GalleyHTML

struct DoctypeTests {
    private static let loose = "http://www.w3.org/TR/html4/loose.dtd"

    @Test(
        "the doctype decides about quirks mode",
        arguments: [
            ("", QuirksMode.quirks),
            ("<!doctype html>", .noQuirks),
            ("<!DOCTYPE HTML SYSTEM 'about:legacy-compat'>", .noQuirks),
            ("<!doctype>", .quirks),
            ("<!doctype htm>", .quirks),
            ("<!doctype html public>", .quirks),
            ("<!doctype html public \"html\">", .quirks),
            ("<!doctype html public '-//IETF//DTD HTML 2.0//EN'>", .quirks),
            ("<!doctype html public '-//W3C//DTD HTML 3.2 Final//EN'>", .quirks),
            ("<!doctype html public '-//W3C//DTD HTML 4.0 Transitional//EN'>", .quirks),
            ("<!doctype html public '-//W3C//DTD HTML 4.01 Transitional//EN'>", .quirks),
            ("<!doctype html public '-//W3C//DTD HTML 4.01 Transitional//EN' '\(loose)'>", .limitedQuirks),
            ("<!doctype html public '-//W3C//DTD HTML 4.01//EN' '\(loose)'>", .noQuirks),
            ("<!doctype html public '-//W3C//DTD XHTML 1.0 Transitional//EN' 'x'>", .limitedQuirks),
            ("<!doctype html public '-//W3C//DTD XHTML 1.0 Frameset//EN' 'x'>", .limitedQuirks),
            ("<!doctype html public '-//W3C//DTD XHTML 1.0 Strict//EN' 'x'>", .noQuirks),
            ("<!doctype html system 'http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd'>", .quirks),
            ("<!doctype html x>", .quirks),
            ("<!doctype html", .quirks),
            ("<!-- c --> <!doctype html>", .noQuirks),
            ("x<!doctype html>", .quirks),
        ])
    func quirks(source: String, mode: QuirksMode) {
        #expect(HTMLTree(parsing: Array(source.utf8)).quirksMode == mode)
    }

    @Test("a doctype keeps its identifiers")
    func identifiers() throws {
        let tree = HTMLTree(parsing: Array("<!DOCTYPE Html PUBLIC '-//A//B' \"c\rd\">".utf8))
        let node = try #require(tree.firstChild(HTMLTree.document))
        #expect(tree.kind(node) == .doctype)
        #expect(tree.doctype(node) == Doctype(name: "html", publicID: "-//A//B", systemID: "c\nd"))
    }

    @Test("only the first doctype of a page counts")
    func second() {
        #expect(Outline.document("<!doctype html><!doctype x><p>") == "!html html(head body(p))")
        #expect(Outline.document("<p><!doctype html>") == "html(head body(p))")
    }
}
