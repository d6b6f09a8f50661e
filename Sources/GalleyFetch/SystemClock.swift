import GalleyCore
import Glibc

/// The time of day on this machine.
enum SystemClock {
    static func now() -> Timestamp { Timestamp(unixSeconds: time(nil)) }
}
