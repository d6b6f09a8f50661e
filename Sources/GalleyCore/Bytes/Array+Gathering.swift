extension [UInt8] {
    /// Bytes gathered in a room that is given back.
    ///
    /// `init(unsafeUninitializedCapacity:)` of the standard library looks the type of the array's storage up at every
    /// call, which costs more than the copy does.
    /// - Parameters:
    ///   - most: bytes there is room for.
    ///   - fill: puts bytes into the room from its start and says how many.
    @inlinable
    @inline(__always)
    package init(gathering most: Int, _ fill: (UnsafeMutableBufferPointer<UInt8>) -> Int) {
        self = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: most) { room in
            let count = fill(room)
            return Array(UnsafeBufferPointer(rebasing: room[..<count]))
        }
    }
}
