/// The members of schema.org things that Galley reads.
enum LinkedKey {
    case type, headline, name, summary, articleBody, author, published, created, modified, section, keywords, language,
        url
    case publisher, licence, copyright, isFree, graph, id, value, other

    init(_ key: Slice<UnsafeBufferPointer<UInt8>>) {
        let bytes = UnsafeBufferPointer(rebasing: key)
        func equals(_ word: StaticString) -> Bool {
            word.utf8CodeUnitCount == bytes.count && word.withUTF8Buffer { bytes.elementsEqual($0) }
        }
        switch bytes.first {
        case UInt8(ascii: "@"):
            self =
                equals("@type")
                ? .type : equals("@graph") ? .graph : equals("@id") ? .id : equals("@value") ? .value : .other
        case UInt8(ascii: "a"):
            self =
                equals("author")
                ? .author
                : equals("articleBody") ? .articleBody : equals("articleSection") ? .section : .other
        case UInt8(ascii: "c"):
            self = equals("creator") ? .author : equals("copyrightNotice") ? .copyright : .other
        case UInt8(ascii: "d"):
            self =
                equals("datePublished")
                ? .published
                : equals("dateCreated")
                    ? .created : equals("dateModified") ? .modified : equals("description") ? .summary : .other
        case UInt8(ascii: "h"): self = equals("headline") ? .headline : .other
        case UInt8(ascii: "i"):
            self = equals("inLanguage") ? .language : equals("isAccessibleForFree") ? .isFree : .other
        case UInt8(ascii: "k"): self = equals("keywords") ? .keywords : .other
        case UInt8(ascii: "l"): self = equals("license") ? .licence : .other
        case UInt8(ascii: "m"): self = equals("mainEntity") ? .graph : .other
        case UInt8(ascii: "n"): self = equals("name") ? .name : .other
        case UInt8(ascii: "p"): self = equals("publisher") ? .publisher : .other
        case UInt8(ascii: "u"): self = equals("url") ? .url : .other
        default: self = .other
        }
    }
}
