import Foundation
import GalleyCore
import GalleyHTML
import GalleyText

// Decodes as Galley does, for the script beside it.
//
//     decode-bench decode        a batch on standard input, the texts on standard output
//     decode-bench labels        every label and the encoding it names, one a line
//     decode-bench time FILE     MB a second for the file decoded as each encoding
//
// A batch is a label behind its length (one byte) and cases, each behind its length (two bytes, the lower first).

func decodeBatch(_ batch: [UInt8]) -> [UInt8] {
    let labelEnd = 1 + Int(batch.first ?? 0)
    guard let encoding = EncodingLabels.encoding(forLabel: String(decoding: batch[1..<labelEnd], as: UTF8.self)) else {
        return []
    }
    var (texts, at) = ([] as [UInt8], labelEnd)
    while at + 1 < batch.count {
        let end = at + 2 + Int(batch[at]) + Int(batch[at + 1]) << 8
        let text = TextDecoder.decode(Array(batch[at + 2..<end]), as: encoding).bytes
        texts += [UInt8(text.count & 0xFF), UInt8(text.count >> 8)]
        texts += text
        at = end
    }
    return texts
}

func time(_ bytes: [UInt8]) {
    for encoding in CharacterEncoding.allCases {
        let start = ContinuousClock.now
        let count = (0..<5).reduce(0) { sum, _ in sum + TextDecoder.decode(bytes, as: encoding).bytes.count }
        let took = (ContinuousClock.now - start) / .seconds(1)
        print("\(encoding.rawValue): \(Int(Double(bytes.count * 5) / took / 1e6)) MB/s, \(count / 5) bytes")
    }
}

let arguments = CommandLine.arguments
switch (arguments.count, arguments.count > 1 ? arguments[1] : "") {
case (2, "decode"):
    FileHandle.standardOutput.write(Data(decodeBatch([UInt8](FileHandle.standardInput.readDataToEndOfFile()))))
case (2, "labels"):
    for (encoding, labels) in EncodingLabels.table {
        for label in labels.split(whereSeparator: \.isWhitespace) { print(label, encoding.rawValue) }
    }
case (3, "time"): time([UInt8](try Data(contentsOf: URL(filePath: arguments[2]))))
default:
    print("decode-bench decode | labels | time FILE")
    exit(64)
}
