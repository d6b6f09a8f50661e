import GalleyCore
import GalleyStore

/// The end of a stage: gives outputs what is theirs, one material at a time and in order, and puts away what failed.
struct Collector: Sendable {
    let stage: Stage
    /// 0 for the stage the source feeds.
    let number: Int
    let ledger: RunLedger
    let quarantine: Quarantine
    /// Nil for a run that keeps nothing.
    let memory: RunMemory?
    /// Ids of all steps, the source first.
    let stepIDs: [String]
    /// The runners of the stages behind this one, by number.
    let next: [Int: StageRunner]
    /// True when the run ends before the source has given all.
    let isCutShort: @Sendable () -> Bool

    /// True for the stage the source feeds.
    var isFirst: Bool { number == 0 }

    /// Ends one material's way through the stage.
    func settle(_ item: Item) async {
        if ledger.hasFailed { return }
        if let standing = item.standing { return settle(item, standing) }
        if let error = item.readingError {
            ledger.add(SetAside(name: item.name, itemID: nil, step: stepIDs[0], error: ledger.words(for: error)))
            return noteDone(item, item.result, isSound: false)
        }
        var result = item.result
        var isWhole = isFirst
        do {
            if isFirst { try memory?.setRevisions(in: &result) }
        } catch {
            return ledger.fail(.storageFailed(ledger.words(for: error)))
        }
        for delivery in result.deliveries {
            let fileCount = result.files.count
            await deliver(delivery, of: item.name, into: &result)
            if ledger.hasFailed { return }
            isWhole = isWhole && result.files.count > fileCount && stage.outputs[delivery.output].next == nil
        }
        if !result.failures.isEmpty {
            let failed = Set(result.failures.compactMap(\.input.itemID))
            result.lines.removeAll { failed.contains($0.id) }
        }
        ledger.add(result.tallies, lines: result.lines)
        for file in result.files { ledger.add(file) }
        do {
            for failure in result.failures {
                let setAside = try quarantine.keep(failure, name: item.name)
                try memory?.note(setAside)
                ledger.add(setAside)
            }
            if result.failures.isEmpty {
                quarantine.release(name: item.name, steps: stepIDs)
                try memory?.release(item.name)
                try memory?.note(item, result, stage: number, isWhole: isWhole)
            }
        } catch {
            ledger.fail(.storageFailed(ledger.words(for: error)))
        }
        if isFirst { noteDone(item, result, isSound: result.failures.isEmpty) }
    }

    /// Ends the way of a material that did not need to go it.
    private func settle(_ item: Item, _ standing: StandingPassage) {
        switch standing {
        case .leftOut:
            ledger.add(item.result.tallies, lines: [])
            ledger.noteUnchanged()
        case .whole(let passage):
            var result = item.result
            for count in passage.counts where result.tallies[count.line] == nil {
                result.add(
                    StepTallyDelta(taken: count.taken, given: count.given, reused: count.taken), at: count.line)
            }
            let lines = zip(passage.articles, passage.rows).map { ReportedArticles.Line.kept(id: $0, text: $1) }
            ledger.add(result.tallies, lines: lines)
            for path in passage.files {
                ledger.add(ExportedFile(path: path, format: "", byteCount: 0, articles: passage.articles))
            }
        }
        noteDone(item, item.result, isSound: true)
    }

    private func noteDone(_ item: Item, _ result: ItemResult, isSound: Bool) {
        ledger.noteDone(isSound: isSound, name: item.name, nanoseconds: result.tallies.nanoseconds)
    }

    private func deliver(_ delivery: ItemResult.Delivery, of name: String, into result: inout ItemResult) async {
        let output = stage.outputs[delivery.output]
        let start = MonotonicClock.nanoseconds
        var tally = StepTallyDelta(taken: 1)
        do {
            let given =
                if let prepared = delivery.prepared {
                    try await prepared()
                } else {
                    try await output.step.steps[output.instance].run(delivery.material, in: output.step.context)
                }
            tally.given += given.count
            tally.nanoseconds += MonotonicClock.nanoseconds - start
            if try memory?.note(given) == true { tally.reused += 1 }
            await pass(given, from: output, name: name, into: &result)
        } catch {
            let words = ledger.words(for: error)
            if StorageFailure.isOne(error) {
                ledger.fail(.storageFailed(words))
            } else {
                result.failures.append(.init(step: output.step.id, input: delivery.material, error: words))
            }
        }
        result.add(tally, at: output.step.tally)
    }

    private func pass(
        _ materials: [Material], from output: Stage.Output, name: String?, into result: inout ItemResult
    ) async {
        for material in materials {
            if case .file(let file) = material { result.files.append(file) }
            if let number = output.next, let runner = next[number] { await runner.give([material], name: name) }
        }
    }

    /// Tells the outputs where the files of earlier runs are.
    func begin() async {
        guard let desk = memory?.desk else { return }
        let files = EarlierFiles { try desk.filesOfOneArticle() }
        for output in stage.outputs { await output.step.steps[output.instance].keep(files) }
    }

    /// Lets the outputs give what they held back. A run that was cut short does not: what needs all the material
    /// must not look as if it had it.
    func finish() async {
        if !ledger.hasFailed, !isCutShort() {
            for output in stage.outputs { await finish(output) }
        }
        for number in Set(stage.outputs.compactMap(\.next)) { next[number]?.close() }
    }

    private func finish(_ output: Stage.Output) async {
        var result = ItemResult()
        let start = MonotonicClock.nanoseconds
        do {
            let given = try await output.step.steps[output.instance].finish(in: output.step.context)
            let isKept = try memory?.note(given) == true
            result.tallies[output.step.tally] = StepTallyDelta(
                given: given.count, reused: isKept ? given.count : 0,
                nanoseconds: MonotonicClock.nanoseconds - start)
            await pass(given, from: output, name: nil, into: &result)
        } catch {
            let words = "\"\(output.step.id)\": \(ledger.words(for: error))"
            ledger.fail(StorageFailure.isOne(error) ? .storageFailed(words) : .failed(words))
        }
        ledger.add(result.tallies, lines: [])
        for file in result.files { ledger.add(file) }
    }
}
