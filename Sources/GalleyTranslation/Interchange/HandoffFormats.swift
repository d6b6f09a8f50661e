package import GalleyCore

/// The formats in which articles go to translators. The list's order is the one people read.
package enum HandoffFormats {
    package static let all: [ExportFormat] = [
        XLIFF12.format, XLIFF2.format, POFormat.format, ITSFormat.format, CSVFormat.format, TMX.format,
    ]
}
