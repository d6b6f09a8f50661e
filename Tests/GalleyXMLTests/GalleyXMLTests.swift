import Testing
@testable import GalleyXML
