import Testing
@testable import GalleyTranslation
