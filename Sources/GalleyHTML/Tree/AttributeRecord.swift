/// One attribute of a start tag: two ranges of the source, neither decoded nor lower-cased.
@usableFromInline
struct AttributeRecord: BitwiseCopyable, Sendable {
    @usableFromInline let nameStart: UInt32
    @usableFromInline let nameLength: UInt32
    @usableFromInline let valueStart: UInt32
    @usableFromInline let valueLength: UInt32

    @inline(__always)
    init(name: Range<Int>, value: Range<Int>) {
        nameStart = UInt32(truncatingIfNeeded: name.lowerBound)
        nameLength = UInt32(truncatingIfNeeded: name.upperBound &- name.lowerBound)
        valueStart = UInt32(truncatingIfNeeded: value.lowerBound)
        valueLength = UInt32(truncatingIfNeeded: value.upperBound &- value.lowerBound)
    }

    @usableFromInline var name: Range<Int> { Int(nameStart)..<Int(nameStart) + Int(nameLength) }
    @usableFromInline var value: Range<Int> { Int(valueStart)..<Int(valueStart) + Int(valueLength) }
}
