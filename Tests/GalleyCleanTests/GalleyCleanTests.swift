import Testing
@testable import GalleyClean
