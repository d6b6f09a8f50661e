import Testing

@testable import GalleyHTML

struct NamedReferenceTests {
    @Test("each of the Standard's 2,231 names is decoded, alone and before a letter where it may be")
    func all() {
        let names = NamedReferences.shared.all
        #expect(names.count == 2231)
        #expect(Set(names.map(\.name)).count == 2231)
        for (name, characters) in names {
            var buffer: [UInt8] = []
            let bytes = Array("&\(name)".utf8)
            CharacterReferences.decode(bytes, range: 0..<bytes.count, inAttribute: false, into: &buffer)
            #expect(buffer == Array(characters.utf8), "\(name)")
        }
        // Names that may be written without a semicolon have a form with one.
        let short = names.filter { !$0.name.hasSuffix(";") }
        #expect(short.count == 106)
        let long = Dictionary(uniqueKeysWithValues: names.map { ($0.name, $0.characters) })
        for (name, characters) in short { #expect(long[name + ";"] == characters) }
    }

    @Test("a reference ends where its range ends")
    func range() {
        let bytes = Array("&amp;x".utf8)
        var buffer: [UInt8] = []
        CharacterReferences.decode(bytes, range: 0..<3, inAttribute: false, into: &buffer)
        #expect(buffer == Array("&am".utf8))
    }
}
