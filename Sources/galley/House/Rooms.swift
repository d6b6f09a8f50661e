import GalleyCore
import GalleyExport

enum Rooms {
    static let formats: [ExportFormat] = ExportFormats.all
}
