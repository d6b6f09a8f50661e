import Testing
@testable import GalleyFetch
