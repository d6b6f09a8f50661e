package import GalleyCore

/// Runs: when each began and whether it came to its end.
extension Desk {
    /// Begins a run, or goes on with one of the same plan that did not come to its end.
    /// - Parameters:
    ///   - plan: the plan's fingerprint.
    ///   - clock: the run's clock if it is fixed from outside.
    ///   - now: the present time.
    ///   - startedAs: how it was started, for whoever must start it again.
    /// - Throws: `DeskError`.
    package func beginRun(
        workflow: String, plan: ContentHash, clock: Timestamp?, now: Timestamp, startedAs: JSONValue? = nil
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
                "INSERT INTO runs (workflow, plan, started, started_as) VALUES (?, ?, ?, ?)",
                .text(workflow), .text(plan.hex), .text((clock ?? now).description), .text(startedAs?.text))
            return DeskRun(id: state.connection.lastRowID, started: clock ?? now, isResumed: false)
        }
    }

    /// The run of a plan that did not come to its end; nil when there is none.
    /// - Throws: `DeskError`.
    package func unfinishedRun(of plan: ContentHash) throws -> DeskRun? {
        try read { state in
            try state.connection.rows(
                "SELECT id, started FROM runs WHERE plan = ? AND outcome IS NULL ORDER BY id DESC LIMIT 1",
                .text(plan.hex)
            ) { row in
                DeskRun(
                    id: row.integer(0), started: row.text(1).flatMap { Timestamp(iso8601: $0) } ?? Self.unknownTime,
                    isResumed: true)
            }.first
        }
    }

    /// True when a run of a workflow was broken off.
    /// - Throws: `DeskError`.
    package func hasUnfinishedRun(ofWorkflow workflow: String) throws -> Bool {
        try read { state in
            try !state.connection.rows(
                "SELECT 1 FROM runs WHERE workflow = ? AND outcome IS NULL LIMIT 1", .text(workflow)
            ) { _ in }.isEmpty
        }
    }

    /// How the workflows that wrote some files were last started, by workflow.
    /// - Throws: `DeskError`.
    package func startsOfRuns(writing paths: [String]) throws -> [(workflow: String, startedAs: JSONValue)] {
        try read { state in
            var workflows: [String] = []
            for path in paths {
                let found = try state.connection.rows(
                    "SELECT workflow FROM runs JOIN files ON files.run = runs.id WHERE files.path = ?", .text(path)
                ) { $0.text(0) ?? "" }
                for workflow in found where !workflows.contains(workflow) { workflows.append(workflow) }
            }
            return try workflows.compactMap { workflow in
                let text = try state.connection.rows(
                    """
                    SELECT started_as FROM runs WHERE workflow = ? AND started_as IS NOT NULL ORDER BY id DESC LIMIT 1
                    """, .text(workflow)
                ) { $0.text(0) ?? "" }.first
                return text.flatMap { try? JSONReader.read(Array($0.utf8)) }.map { (workflow, $0) }
            }
        }
    }

    private static let unknownTime = Timestamp(unixSeconds: 0)

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
