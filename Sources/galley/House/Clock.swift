import GalleyCore
import Glibc

/// The present time.
enum Clock {
    /// To the second, in UTC.
    static var now: Timestamp { Timestamp(unixSeconds: time(nil)) }
}
