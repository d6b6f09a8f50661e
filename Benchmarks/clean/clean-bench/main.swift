import FoundationEssentials
import GalleyClean
import GalleyCore

/// What the training script and the cross-validation need of the cleaner, over JSON Lines `{"id","url","file"}`:
///
///     clean-bench features < pages.jsonl          the columns of every passage of every page
///     clean-bench folds FOLDER < pages.jsonl      each page cleaned by a model that never saw its host
///
/// FOLDER holds `folds.tsv` (page id, number of its fold) and `fold0.txt` … as `train.py` writes them.
let arguments = Array(CommandLine.arguments.dropFirst())

func bytes(of path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }

/// The cleaner for each page: one for all, or one a fold.
struct Cleaners {
    private var cleaners = [ArticleCleaner()]
    private var folds: [String: Int] = [:]

    init() {}

    init(folder: String) throws {
        let lines = String(decoding: try bytes(of: folder + "/folds.tsv"), as: UTF8.self).split(separator: "\n")
        for line in lines {
            let parts = line.split(separator: "\t")
            if parts.count == 2, let fold = Int(parts[1]) { folds[String(parts[0])] = fold }
        }
        cleaners = try (0...(folds.values.max() ?? 0)).map { fold in
            ArticleCleaner(model: StoryModel(tables: try bytes(of: "\(folder)/fold\(fold).txt")))
        }
    }

    subscript(id: String?) -> ArticleCleaner { cleaners[id.flatMap { folds[$0] } ?? 0] }
}

let cleaners = arguments.first == "folds" && arguments.count > 1 ? try Cleaners(folder: arguments[1]) : Cleaners()
while let line = readLine() {
    let request = try JSONReader.read(Array(line.utf8))
    guard let file = request["file"]?.string else { continue }
    let page = WebPage(id: request["id"]?.string, url: request["url"]?.string, bytes: try bytes(of: file))
    let answer = arguments.first == "features" ? TrainingRows.json(of: page) : try cleaners[page.id].clean(page).json()
    print(String(decoding: answer, as: UTF8.self))
}
