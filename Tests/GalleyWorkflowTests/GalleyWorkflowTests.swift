import Testing
@testable import GalleyWorkflow
