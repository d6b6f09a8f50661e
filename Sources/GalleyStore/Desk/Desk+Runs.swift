package import GalleyCore

/// Runs: when each began and whether it came to its end.
extension Desk {
    /// Begins a run, or goes on with one of the same plan that did not come to its end.
    /// - Parameters:
    ///   - plan: the plan's fingerprint.
    ///   - clock: the run's clock if it is fixed from outside.
    ///   - now: the present time.
    /// - Throws: `DeskError`.
    package func beginRun(
        workflow: String, plan: ContentHash, clock: Timestamp?, now: Timestamp
    ) throws -> DeskRun {
        try write(now: true) { state in
            let unfinished = try state.connection.rows(
                "SELECT id, started FROM runs WHERE plan = ? AND outcome IS NULL ORDER BY id DESC LIMIT 1",
                .text(plan.hex)
            ) { ($0.integer(0), $0.text(1).flatMap { Timestamp(iso8601: $0) }) }
            if let (id, started) = unfinished.first {
                return DeskRun(id: id, started: clock ?? started ?? now, isResumed: true)
            }
            try state.connection.run(
                "INSERT INTO runs (workflow, plan, started) VALUES (?, ?, ?)",
                .text(workflow), .text(plan.hex), .text((clock ?? now).description))
            return DeskRun(id: state.connection.lastRowID, started: clock ?? now, isResumed: false)
        }
    }

    /// Notes that a run came to its end; without this it goes on where it was the next time.
    /// - Throws: `DeskError`.
    package func finish(_ run: DeskRun, outcome: String) throws {
        try write(now: true) { state in
            try state.connection.run("UPDATE runs SET outcome = ? WHERE id = ?", .text(outcome), .integer(run.id))
        }
    }

    /// Notes what was set aside.
    /// - Throws: `DeskError`.
    package func setAside(_ name: String, step: String, error: String, run: DeskRun) throws {
        try write { state in
            try state.connection.run(
                "INSERT OR REPLACE INTO set_aside (name, step, error, run) VALUES (?, ?, ?, ?)",
                .text(name), .text(step), .text(error), .integer(run.id))
        }
    }

    /// Notes that all of a material came through.
    /// - Throws: `DeskError`.
    package func release(_ name: String) throws {
        try write { try $0.connection.run("DELETE FROM set_aside WHERE name = ?", .text(name)) }
    }

    /// Names of what is set aside.
    /// - Throws: `DeskError`.
    package func namesSetAside() throws -> Set<String> {
        Set(try read { try $0.connection.rows("SELECT name FROM set_aside") { $0.text(0) ?? "" } })
    }
}
