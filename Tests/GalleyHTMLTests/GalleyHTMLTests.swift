import Testing
@testable import GalleyHTML
