import Foundation
import GalleyClean
import GalleyCore
import GalleyExport
import GalleyTranslation

// Cleans a saved page, tags it for translators and writes it as Markdown: example PAGE.html [URL]
let arguments = CommandLine.arguments
guard arguments.count > 1 else {
    print("example PAGE.html [URL]")
    exit(2)
}
let bytes = [UInt8](try Data(contentsOf: URL(filePath: arguments[1])))
let page = WebPage(url: arguments.count > 2 ? arguments[2] : nil, mediaType: "text/html", bytes: bytes)

let article = try ArticleCleaner().clean(page)
let tagged = try ArticleTagger(options: TagOptions(targets: ["ko"])).tag(article)
for cut in article.cuts { print("cut by \(cut.rule.id): \(cut.reason)") }
print("\(tagged.tags.count) tags")

if let markdown = ExportFormats.named("markdown") {
    print(String(decoding: try markdown.bytes(of: [tagged]), as: UTF8.self))
}
