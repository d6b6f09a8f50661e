import Glibc

/// An IPv4 or IPv6 address as a number.
package struct IPAddress: Sendable, Hashable, CustomStringConvertible {
    package let isIPv4: Bool
    /// The upper half of an IPv6 address; 0 for IPv4.
    let high: UInt64
    /// The lower half of an IPv6 address; an IPv4 address stands in its lowest 32 bits.
    let low: UInt64

    init(ipv4: UInt32) {
        isIPv4 = true
        high = 0
        low = UInt64(ipv4)
    }

    init(high: UInt64, low: UInt64) {
        isIPv4 = false
        self.high = high
        self.low = low
    }

    /// Reads the dotted or coloned form, without brackets; a zone (`%eth0`) is passed over.
    package init?(_ text: String) {
        guard text.utf8.contains(UInt8(ascii: ":")) else {
            var four = in_addr()
            guard inet_pton(AF_INET, text, &four) == 1 else { return nil }
            self.init(ipv4: UInt32(bigEndian: four.s_addr))
            return
        }
        var six = in6_addr()
        guard inet_pton(AF_INET6, String(text.prefix { $0 != "%" }), &six) == 1 else { return nil }
        self.init(six)
    }

    /// The address a socket is about to connect to; nil for families other than the Internet's.
    init?(_ socketAddress: UnsafePointer<sockaddr>) {
        switch Int32(socketAddress.pointee.sa_family) {
        case AF_INET:
            self = socketAddress.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
                IPAddress(ipv4: UInt32(bigEndian: $0.pointee.sin_addr.s_addr))
            }
        case AF_INET6:
            // The caller's storage is large enough: the family says that a `sockaddr_in6` stands there.
            self = UnsafeRawPointer(socketAddress).withMemoryRebound(to: sockaddr_in6.self, capacity: 1) {
                IPAddress($0.pointee.sin6_addr)
            }
        default: return nil
        }
    }

    private init(_ address: in6_addr) {
        self = withUnsafeBytes(of: address) { bytes in
            IPAddress(
                high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
                low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
        }
    }

    /// The IPv4 address inside an IPv4-mapped one (`::ffff:127.0.0.1`, RFC 4291 §2.5.5.2); any other is itself.
    var unmapped: IPAddress {
        guard !isIPv4, high == 0, low >> 32 == 0xFFFF else { return self }
        return IPAddress(ipv4: UInt32(truncatingIfNeeded: low))
    }

    package var description: String {
        var buffer = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        if isIPv4 {
            var address = in_addr(s_addr: UInt32(truncatingIfNeeded: low).bigEndian)
            inet_ntop(AF_INET, &address, &buffer, socklen_t(buffer.count))
        } else {
            var address = in6_addr()
            withUnsafeMutableBytes(of: &address) { bytes in
                bytes.storeBytes(of: high.bigEndian, as: UInt64.self)
                bytes.storeBytes(of: low.bigEndian, toByteOffset: 8, as: UInt64.self)
            }
            inet_ntop(AF_INET6, &address, &buffer, socklen_t(buffer.count))
        }
        return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
