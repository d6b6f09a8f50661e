import GalleyFetch
import Testing

@Suite("The address guard")
struct AddressGuardTests {
    @Test(
        "special addresses are refused",
        arguments: [
            "0.0.0.0", "0.1.2.3", "10.0.0.1", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.255.254",
            "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.88.99.1", "192.168.1.1",
            "198.18.0.1", "198.19.255.255", "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.255.255.255", "240.0.0.1",
            "255.255.255.255", "::", "::1", "::7f00:1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1",
            "64:ff9b:1::1", "100::1", "2001::1", "2001:10::1", "2001:db8::1", "2002:7f00:1::", "3fff::1", "5f00::1",
            "fc00::1", "fd12:3456::1", "fe80::1", "fe80::1%eth0", "fec0::1", "ff02::1", "4000::1", "8000::1",
        ])
    func refused(text: String) throws {
        let address = try #require(IPAddress(text))
        #expect(AddressGuard().refusal(of: address, port: 80) != nil)
    }

    @Test(
        "public addresses are let through",
        arguments: [
            "1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
            "128.0.0.1", "169.253.255.255", "172.15.255.255", "172.32.0.0", "192.0.1.1", "192.167.255.255",
            "198.17.255.255", "198.20.0.0", "223.255.255.255", "::ffff:8.8.8.8", "2001:200::1", "2606:4700::1111",
            "2a00:1450::1", "2003::1",
        ])
    func permitted(text: String) throws {
        let address = try #require(IPAddress(text))
        #expect(AddressGuard().refusal(of: address, port: 80) == nil)
    }

    @Test(
        "an exception holds for its addresses and port alone",
        arguments: [
            ("127.0.0.1:8087", "127.0.0.1", 8_087, true),
            ("127.0.0.1:8087", "127.0.0.1", 8_088, false),
            ("127.0.0.1:8087", "127.0.0.2", 8_087, false),
            ("127.0.0.1:8087", "::ffff:127.0.0.1", 8_087, true),
            ("127.0.0.0/8", "127.9.9.9", 1, true),
            ("10.0.0.0/8:443", "10.255.0.1", 443, true),
            ("10.0.0.0/8:443", "11.0.0.1", 443, true),
            ("10.0.0.0/8:443", "192.168.0.1", 443, false),
            ("[::1]:80", "::1", 80, true),
            ("[::1]:80", "::1", 81, false),
            ("[fd00::/8]:443", "fd12::1", 443, true),
            ("fd00::/8", "fd12::1", 7, true),
            ("fd00::/8", "fc12::1", 7, false),
            ("64:ff9b::/96", "64:ff9b::808:808", 443, true),
        ])
    func exceptions(rule: String, address: String, port: Int, passes: Bool) throws {
        let watch = AddressGuard(allowing: [try AllowedAddress(parsing: rule)])
        let address = try #require(IPAddress(address))
        #expect((watch.refusal(of: address, port: port) == nil) == passes)
    }

    @Test(
        "a text that names no address is an error that shows how to write one",
        arguments: [
            "", "localhost", "127.0.0.1:0", "127.0.0.1:99999", "127.0.0.1/33", "[::1", "[::1]80", "::1/129", "a:1",
        ])
    func malformed(text: String) {
        #expect { try AllowedAddress(parsing: text) } throws: { "\($0)".contains("127.0.0.1:8087") }
    }
}
