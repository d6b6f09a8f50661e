import GalleyStore

/// A step is not tried again for what brought the process down in it.
struct CrashedBefore: Error, CustomStringConvertible {
    let crash: HandFile.Crash

    var description: String {
        "it brought the process down in an earlier run (signal \(crash.signal)) and is not tried again until the "
            + "workflow changes; --force \(crash.step) tries it"
    }
}
