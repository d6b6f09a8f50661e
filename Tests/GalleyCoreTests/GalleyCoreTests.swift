import Testing
@testable import GalleyCore
