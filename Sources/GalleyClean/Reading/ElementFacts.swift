import GalleyHTML

/// What an element's attributes say, read once when the scan enters it.
struct ElementFacts {
    var signs: ClassSigns = []
    /// A hash of its name and class.
    var key: UInt64 = 0
    /// Hidden by the `hidden` attribute or an inline style.
    var isHidden = false
    /// Clipped away for the eye, read out by screen readers.
    var isForScreenReaders = false
    var isDialog = false

    /// No initializer: those own what they are given, which would copy the tree for every element.
    static func read(_ node: NodeID, in tree: HTMLTree, memory: inout SignMemory) -> ElementFacts {
        var facts = ElementFacts()
        facts.key = UInt64(tree.tag(node).rawValue) &* 0x9E37_79B9_7F4A_7C15
        guard tree.hasAttributes(node) else { return facts }
        tree.source.withUnsafeBufferPointer { source in
            tree.forEachAttribute(of: node) { name, value in facts.take(name, value, source, &memory) }
        }
        return facts
    }

    private mutating func take(
        _ nameRange: Range<Int>, _ range: Range<Int>, _ source: UnsafeBufferPointer<UInt8>, _ memory: inout SignMemory
    ) {
        let name = UnsafeBufferPointer(rebasing: source[nameRange])
        let value = UnsafeBufferPointer(rebasing: source[range])
        switch name.count {
        case 2 where AttributeName.isID(name): signs.formUnion(memory.signs(in: value))
        case 4 where AttributeName.isRole(name): role(value)
        case 5 where AttributeName.isClass(name):
            let entry = memory.entry(range, of: source)
            key ^= entry.key
            signs.formUnion(entry.signs)
            isForScreenReaders = entry.isForScreenReaders
        case 5 where AttributeName.isStyle(name):
            if AttributeName.hides(value) { isHidden = true }
        case 6 where AttributeName.isHidden(name): isHidden = true
        case 8 where AttributeName.isItemProperty(name), 11 where AttributeName.isTestID(name),
            14 where AttributeName.isComponent(name):
            signs.formUnion(memory.signs(in: value))
        default: break
        }
    }

    private mutating func role(_ value: UnsafeBufferPointer<UInt8>) {
        if value.elementsEqual("navigation".utf8) || value.elementsEqual("menu".utf8) { signs.insert(.navigation) }
        if value.elementsEqual("complementary".utf8) { signs.insert(.sidebar) }
        if value.elementsEqual("contentinfo".utf8) { signs.insert(.footer) }
        if value.elementsEqual("dialog".utf8) || value.elementsEqual("alertdialog".utf8) { isDialog = true }
    }
}
