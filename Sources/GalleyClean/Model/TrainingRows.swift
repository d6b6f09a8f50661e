package import GalleyCore

/// What the training script of the story model reads: every passage of a page with its words and columns.
package enum TrainingRows {
    /// The names of the columns, those of the sign bits last.
    package static var columns: [String] { StoryFeatures.names }

    /// One JSON object for a page: its id and its passages (`t` words, `f` columns, `n`, `a`, `c` the bits of its
    /// near signs, all signs and context, `k` its template, `b` where the three boxes around it begin and end, `w` the
    /// buckets of its opening words).
    package static func json(of page: WebPage) -> [UInt8] {
        let reading = PageReading(PageDecoder.decode(page).bytes)
        let features = FeatureReader(reading, headlines: reading.declaredHeadlines, words: StoryModel.shared.words)
        var keys = [TextKey?](repeating: nil, count: reading.passages.count)
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("id")
            writer.string(page.id ?? "")
            writer.key("passages")
            writer.array { writer in
                for index in reading.passages.indices {
                    let row = features.rows([index], keys: &keys)
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
                        writer.key("k")
                        writer.string(String(reading.facts[index].key))
                        writer.key("b")
                        writer.array { writer in
                            for bound in bounds(of: index, in: reading) { writer.number(Double(bound)) }
                        }
                        writer.key("w")
                        writer.array { writer in
                            for bucket in buckets(of: index, in: reading) { writer.number(Double(bucket)) }
                        }
                    }
                }
            }
        }
        return writer.bytes
    }

    private static func bounds(of index: Int, in reading: PageReading) -> [Int] {
        (1...3).flatMap { levels in
            let range = reading.finder.passages(in: reading.scan.outerBox(of: reading.passages[index].box, levels))
            return [range.lowerBound, range.upperBound]
        }
    }

    private static func buckets(of index: Int, in reading: PageReading) -> [Int] {
        var buckets: [Int] = []
        reading.scan.words[reading.passages[index].text].withUnsafeBufferPointer { bytes in
            var opening = WordBuckets()
            WordHash.forEach(in: bytes, scalar: { _ in }) { _, plain in opening.take(plain) { buckets.append($0) } }
        }
        return buckets
    }
}
