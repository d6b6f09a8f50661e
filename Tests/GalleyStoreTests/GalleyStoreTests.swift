import Testing
@testable import GalleyStore
