import Testing
@testable import GalleyExport
