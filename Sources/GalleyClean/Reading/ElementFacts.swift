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

    init() {}

    init(_ node: NodeID, in tree: HTMLTree, table: HashTable<ClassSigns>) {
        key = UInt64(tree.tag(node).rawValue) &* 0x9E37_79B9_7F4A_7C15
        guard tree.hasAttributes(node) else { return }
        tree.source.withUnsafeBufferPointer { source in
            tree.forEachAttribute(of: node) { name, value in
                read(
                    UnsafeBufferPointer(rebasing: source[name]), UnsafeBufferPointer(rebasing: source[value]), table)
            }
        }
    }

    private mutating func read(
        _ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>, _ table: HashTable<ClassSigns>
    ) {
        switch name.count {
        case 2 where AttributeName.isID(name):
            signs.formUnion(ClassWords.signs(in: value, table: table))
        case 4 where AttributeName.isRole(name): role(value)
        case 5 where AttributeName.isClass(name):
            key ^= ClassWords.hash(of: value)
            signs.formUnion(ClassWords.signs(in: value, table: table))
            isForScreenReaders = signs.contains(.screenReader) && AttributeName.namesScreenReaders(value)
        case 5 where AttributeName.isStyle(name):
            if AttributeName.hides(value) { isHidden = true }
        case 6 where AttributeName.isHidden(name): isHidden = true
        case 8 where AttributeName.isItemProperty(name), 11 where AttributeName.isTestID(name),
            14 where AttributeName.isComponent(name):
            signs.formUnion(ClassWords.signs(in: value, table: table))
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
