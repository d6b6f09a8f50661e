package import GalleyCore

/// How materials went through workflows.
extension Desk {
    /// The last passage of a material; nil when it never went through.
    /// - Parameter name: what the source calls it.
    /// - Throws: `DeskError`.
    package func passage(of name: String, workflow: String) throws -> Passage? {
        try read { state in
            try state.connection.rows(
                "SELECT plan, input, record FROM passages WHERE workflow = ? AND name = ?", .text(workflow), .text(name)
            ) { Passage(plan: $0.text(0) ?? "", input: $0.text(1) ?? "", record: $0.text(2) ?? "") }.first ?? nil
        }
    }

    /// True when something went through a workflow before.
    /// - Throws: `DeskError`.
    package func hasPassages(of workflow: String) throws -> Bool {
        try read { state in
            try !state.connection.rows(
                "SELECT 1 FROM passages WHERE workflow = ? LIMIT 1", .text(workflow)
            ) { _ in }.isEmpty
        }
    }

    /// Notes a passage in the place of the material's last one.
    /// - Throws: `DeskError`.
    package func keep(_ passage: Passage, of name: String, workflow: String, run: DeskRun) throws {
        let record = passage.record
        try write { state in
            try state.connection.run(
                """
                INSERT OR REPLACE INTO passages (workflow, name, plan, input, article, record, run)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                .text(workflow), .text(name), .text(passage.plan.hex), .text(passage.input.hex),
                .text(passage.articles.first), .text(record), .integer(run.id))
        }
    }

    /// The passages that an article came of, newest first, with the names of workflow and material and the run.
    /// - Throws: `DeskError`.
    package func passages(
        ofArticle id: String
    ) throws -> [(workflow: String, name: String, passage: Passage, run: Int)] {
        try read { state in
            try state.connection.rows(
                """
                SELECT workflow, name, plan, input, record, run FROM passages WHERE article = ? ORDER BY run DESC
                """, .text(id)
            ) { row in
                Passage(plan: row.text(2) ?? "", input: row.text(3) ?? "", record: row.text(4) ?? "").map {
                    (row.text(0) ?? "", row.text(1) ?? "", $0, row.integer(5))
                }
            }.compactMap(\.self)
        }
    }

    /// What a step was, by its fingerprint; nil when it is not known.
    /// - Throws: `DeskError`.
    package func stepRecord(_ fingerprint: ContentHash) throws -> JSONValue? {
        try read { state in
            try state.connection.rows(
                "SELECT record FROM step_records WHERE fingerprint = ?", .text(fingerprint.hex)
            ) { $0.text(0) ?? "" }.first
        }.flatMap { try? JSONReader.read(Array($0.utf8)) }
    }

    /// Notes what a step is, so that a later run can say what changed.
    /// - Throws: `DeskError`.
    package func keep(stepRecord: JSONValue, _ fingerprint: ContentHash) throws {
        try write { state in
            try state.connection.run(
                "INSERT OR IGNORE INTO step_records (fingerprint, record) VALUES (?, ?)",
                .text(fingerprint.hex), .text(stepRecord.text))
        }
    }
}
