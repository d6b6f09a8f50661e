extension Tokenizer {
    /// Reads a tag from its name to `>`. A tag the source ends in is no token: false, and nothing is left to read.
    @inline(__always)
    mutating func readTag(nameStart: Int) -> Bool {
        let source = self.source
        let start = position
        var offset = nameStart &+ 1
        while offset < source.count {
            let byte = source[offset]
            if byte <= .greaterThan, byte == .greaterThan || byte == .slash || byte.isHTMLSpace { break }
            offset &+= 1
        }
        let length = offset &- nameStart
        tag.tag = Self.lookUp(nameStart, length, in: source, slots)
        tag.start = start
        tag.nameStart = nameStart
        tag.nameLength = length
        tag.firstAttribute = attributes.count
        tag.isSelfClosing = false
        guard offset < source.count else { return endInsideTag() }
        if source[offset] != .greaterThan {
            offset = readAttributes(from: offset)
            guard offset < source.count else { return endInsideTag() }
        }
        tag.attributeCount = attributes.count &- tag.firstAttribute
        tag.end = offset &+ 1
        position = offset &+ 1
        return true
    }

    private mutating func endInsideTag() -> Bool {
        attributes.truncate(to: tag.firstAttribute)
        position = source.count
        return false
    }

    /// The number of a name; letters are compared without case.
    ///
    /// Of the type: a tokenizer that is being changed would be copied as a whole to be asked.
    @inline(__always)
    private static func lookUp(
        _ start: Int, _ length: Int, in source: SourceBytes, _ slots: UnsafePointer<TagIndex.Slot>
    ) -> HTMLTag {
        var word: UInt64
        if start &+ 8 <= source.count {
            word = UInt64(littleEndian: UnsafeRawPointer(source.base + start).loadUnaligned(as: UInt64.self))
            if length < 8 { word &= (1 &<< UInt64(truncatingIfNeeded: length &* 8)) &- 1 }
        } else {
            word = 0
            for index in 0..<min(length, 8) { word |= UInt64(source[start + index]) &<< UInt64(index * 8) }
        }
        let key = TagIndex.lowercased(word)
        var index = TagIndex.hash(key, length)
        while slots[index].length != 0 {
            if slots[index].key == key, Int(slots[index].length) == length {
                let tag = slots[index].tag
                return length <= 8 || matchesBeyondKey(tag, start, length, in: source) ? tag : .unknown
            }
            index = (index &+ 1) & (TagIndex.size &- 1)
        }
        return .unknown
    }

    @inline(never)
    private static func matchesBeyondKey(
        _ tag: HTMLTag, _ start: Int, _ length: Int, in source: SourceBytes
    ) -> Bool {
        zip(tag.name.utf8, start..<start + length).allSatisfy { $0 == source[$1].asciiLowercased }
    }

    /// Reads attributes up to the tag's `>`, whose offset is returned, or the end of the source.
    @inline(__always)
    private mutating func readAttributes(from start: Int) -> Int {
        let source = self.source
        var offset = start
        // One bit for each pair of first letter and length seen: only a pair seen before needs to be looked for.
        var seen: UInt64 = 0
        while true {
            while offset < source.count, source[offset].isHTMLSpace { offset &+= 1 }
            guard offset < source.count else { return offset }
            if source[offset] == .greaterThan { return offset }
            if source[offset] == .slash {
                offset &+= 1
                if source.byte(at: offset) == .greaterThan {
                    tag.isSelfClosing = true
                    return offset
                }
                continue
            }
            let nameStart = offset
            offset &+= 1
            while offset < source.count {
                let byte = source[offset]
                if byte <= .greaterThan,
                    byte == .equals || byte == .greaterThan || byte == .slash || byte.isHTMLSpace
                {
                    break
                }
                offset &+= 1
            }
            let name = nameStart..<offset
            let value = Self.readAttributeValue(at: &offset, of: source)
            guard offset < source.count else { return offset }
            keep(AttributeRecord(name: name, value: value), seen: &seen)
        }
    }

    /// Reads `= value` if it is there and leaves the offset behind it; an attribute without a value has an empty one.
    @inline(__always)
    private static func readAttributeValue(at offset: inout Int, of source: SourceBytes) -> Range<Int> {
        let nameEnd = offset
        while offset < source.count, source[offset].isHTMLSpace { offset &+= 1 }
        guard offset < source.count, source[offset] == .equals else { return nameEnd..<nameEnd }
        offset &+= 1
        while offset < source.count, source[offset].isHTMLSpace { offset &+= 1 }
        guard offset < source.count else { return nameEnd..<nameEnd }
        let quote = source[offset]
        if quote == .quotationMark || quote == .apostrophe {
            offset &+= 1
            let start = offset
            offset = source.firstIndexNearby(of: quote, from: start)
            let end = offset
            if offset < source.count { offset &+= 1 }
            return start..<end
        }
        let start = offset
        while offset < source.count {
            let byte = source[offset]
            if byte == .greaterThan || byte.isHTMLSpace { break }
            offset &+= 1
        }
        return start..<offset
    }

    /// Takes an attribute in, unless the tag has one of that name or is full.
    @inline(__always)
    private mutating func keep(_ attribute: AttributeRecord, seen: inout UInt64) {
        let first = source[Int(attribute.nameStart)] | 0x20
        let bit: UInt64 = 1 &<< ((UInt64(first) &+ UInt64(attribute.nameLength) &* 7) & 63)
        // A full tag is asked first, or each further attribute would be compared with all before it.
        guard attributes.count &- tag.firstAttribute < maxAttributesPerTag else {
            droppedAttributes = true
            return
        }
        if seen & bit != 0, isDuplicate(attribute) { return }
        seen |= bit
        attributes.append(attribute)
    }

    @inline(never)
    private func isDuplicate(_ attribute: AttributeRecord) -> Bool {
        for index in tag.firstAttribute..<attributes.count where attributes[index].nameLength == attribute.nameLength {
            if source.equalIgnoringCase(
                Int(attributes[index].nameStart), Int(attribute.nameStart), length: Int(attribute.nameLength))
            {
                return true
            }
        }
        return false
    }
}
