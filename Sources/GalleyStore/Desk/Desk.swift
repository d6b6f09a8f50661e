/// placeholder
package final class Desk: Sendable {}
