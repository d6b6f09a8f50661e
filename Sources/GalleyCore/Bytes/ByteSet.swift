/// A set of bytes: those a loop over text looks for, so that it knows how far the text can be copied as it stands.
package struct ByteSet: Sendable {
    /// True for members; 256 of them.
    private let isMember: [Bool]

    /// - Parameter isMember: asked once for every byte.
    package init(_ isMember: (UInt8) -> Bool) { self.isMember = (0...255).map { isMember(UInt8($0)) } }

    package func contains(_ byte: UInt8) -> Bool { isMember[Int(byte)] }

    /// The offset of the next member, or the end of the range.
    package func next(in utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        isMember.withUnsafeBufferPointer { isMember in
            var index = range.lowerBound
            while index < range.upperBound, !isMember[Int(utf8[index])] { index &+= 1 }
            return index
        }
    }
}
