package import GalleyCore

/// What brought a process down.
extension Desk {
    /// Notes what an earlier process had in hand when it died of a fault.
    /// - Parameter plan: what it was doing, by its fingerprint.
    /// - Throws: `DeskError`.
    package func note(_ crashes: [HandFile.Crash], plan: ContentHash, at moment: Timestamp) throws {
        for crash in crashes {
            try write(now: true) { state in
                try state.connection.run(
                    "INSERT OR REPLACE INTO crashes (name, step, signal, plan, time) VALUES (?, ?, ?, ?, ?)",
                    .text(crash.name), .text(crash.step), .integer(crash.signal), .text(plan.hex),
                    .text(moment.description))
            }
        }
    }

    /// What brought a process down under a plan; another plan may try it again.
    /// - Throws: `DeskError`.
    package func crashes(under plan: ContentHash) throws -> [HandFile.Crash] {
        try read { state in
            try state.connection.rows("SELECT name, step, signal FROM crashes WHERE plan = ?", .text(plan.hex)) {
                HandFile.Crash(name: $0.text(0) ?? "", step: $0.text(1) ?? "", signal: $0.integer(2))
            }
        }
    }

    /// Lets steps try again what brought a process down in them.
    /// - Throws: `DeskError`.
    package func forgetCrashes(ofSteps steps: Set<String>) throws {
        for step in steps {
            try write { try $0.connection.run("DELETE FROM crashes WHERE step = ?", .text(step)) }
        }
    }
}
