package import GalleyCore

/// What the training script of the story model reads: every passage of a page with its words and columns.
package enum TrainingRows {
    /// The names of the columns, those of the sign bits last.
    package static var columns: [String] { StoryFeatures.names }

    /// One JSON object for a page: its id and its passages (`t` words, `f` columns, `n`, `a`, `c` the bits of its
    /// near signs, all signs and context).
    package static func json(of page: WebPage) -> [UInt8] {
        let reading = PageReading(PageDecoder.decode(page).bytes)
        let features = FeatureReader(reading, headlines: reading.declaredHeadlines)
        var row = [Float](repeating: 0, count: StoryFeatures.width)
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("id")
            writer.string(page.id ?? "")
            writer.key("passages")
            writer.array { writer in
                for index in reading.passages.indices {
                    features.read(index, into: &row, at: 0)
                    writer.object { writer in
                        writer.key("t")
                        let parts = reading.passages[index].blocks.map {
                            reading.scan.text(of: reading.scan.blocks[$0])
                        }
                        writer.string(parts.joined(separator: "\n"))
                        writer.key("f")
                        writer.array { writer in
                            for value in row[..<StoryFeatures.count] { writer.number(Double(value)) }
                        }
                        writer.key("n")
                        writer.string(String(reading.facts[index].nearSigns.rawValue))
                        writer.key("a")
                        writer.string(String(reading.facts[index].allSigns.rawValue))
                        writer.key("c")
                        writer.string(String(reading.facts[index].context.rawValue))
                    }
                }
            }
        }
        return writer.bytes
    }
}
