import GalleyCore

extension [UInt8] {
    /// The bytes with every run of white space as one space and none at either end.
    /// - Parameter blankWidth: how many bytes of white space begin at an index; 0 for anything else.
    @inline(__always)
    package init(
        collapsing bytes: UnsafeBufferPointer<UInt8>, blankWidth: (UnsafeBufferPointer<UInt8>, Int) -> Int
    ) {
        self.init(gathering: bytes.count) { room in
            var (count, index, isPending) = (0, 0, false)
            while index < bytes.count {
                let width = blankWidth(bytes, index)
                if width > 0 {
                    isPending = count > 0
                    index &+= width
                    continue
                }
                if isPending {
                    room[count] = 0x20
                    count &+= 1
                    isPending = false
                }
                room[count] = bytes[index]
                count &+= 1
                index &+= 1
            }
            return count
        }
    }
}
