/// Why the server could not start.
package struct ServerError: Error, CustomStringConvertible {
    package enum Reason: Sendable {
        case notLoopback, portTaken, system
    }

    package let reason: Reason
    package let subject: String
    package let description: String
}
