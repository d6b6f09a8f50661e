import GalleyCore
import GalleyXML

extension XMLWriter {
    /// Words with their marks, inside the element that began last. Links to anything but http, https and mailto, and
    /// links inside links, lose their mark.
    mutating func inline(_ inline: InlineText, in vocabulary: InlineVocabulary) {
        if inline.marks.isEmpty { return lines(inline.text, in: vocabulary) }
        let utf8 = Array(inline.text.utf8)
        var isInLink = false
        var written: [Bool] = []
        InlineWalk.walk(inline) { event in
            switch event {
            case .words(let range): lines(String(decoding: utf8[range], as: UTF8.self), in: vocabulary)
            case .open(.link(let address)):
                let target = isInLink ? nil : SafeLink.written(address)
                written.append(target != nil)
                guard let target else { return }
                isInLink = true
                let element = vocabulary.element(.link(ArticleAddress.asciiOnly(target)))
                start(element.name, element.attributes, mixed: true)
            case .open(let kind):
                let element = vocabulary.element(kind)
                start(element.name, element.attributes, mixed: true)
            case .close(.link):
                guard written.popLast() == true else { return }
                isInLink = false
                end()
            case .close: end()
            }
        }
    }

    /// An element around words with their marks.
    mutating func element(
        _ name: String, _ attributes: [Attribute] = [], words: InlineText, in vocabulary: InlineVocabulary
    ) {
        start(name, attributes, mixed: true)
        inline(words, in: vocabulary)
        end()
    }

    /// A list; items of greater depth form lists inside the item before them.
    mutating func list(_ list: ItemList, in vocabulary: InlineVocabulary) {
        if list.items.isEmpty { return }
        var depth = -1
        for item in list.items {
            let wanted = min(max(item.depth, 0), depth + 1, ItemList.deepestWritten)
            if wanted > depth {
                let element = vocabulary.list(list.isOrdered, depth < 0 ? list.start : 1)
                start(element.name, element.attributes)
                depth = wanted
            } else {
                end()
                while depth > wanted {
                    end()
                    end()
                    depth -= 1
                }
            }
            start(vocabulary.item, mixed: true)
            inline(item.text, in: vocabulary)
        }
        while depth >= 0 {
            end()
            end()
            depth -= 1
        }
    }

    private mutating func lines(_ text: String, in vocabulary: InlineVocabulary) {
        guard text.utf8.contains(0x0A) else { return self.text(text) }
        var isFirst = true
        for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if !isFirst { element(vocabulary.lineBreak) }
            isFirst = false
            self.text(String(Substring(line)))
        }
    }
}

extension ItemList {
    /// Deeper items are written at this depth: readers of XML and HTML give up on lists without end.
    static var deepestWritten: Int { 20 }
}
