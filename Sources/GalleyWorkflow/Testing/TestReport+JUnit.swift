import GalleyXML

extension TestReport {
    /// Reports as one document in the form that build servers read from JUnit: a suite a file, a case a test.
    package static func junit(_ reports: [TestReport]) -> [UInt8] {
        var xml = XMLWriter(indentation: 2)
        xml.start("testsuites", [("name", "galley test")])
        for report in reports {
            let failures = report.results.count { !$0.isPassed }
            xml.start(
                "testsuite",
                [
                    ("name", report.name), ("tests", String(report.results.count)), ("failures", String(failures)),
                    ("errors", String(report.problems.count)), ("time", seconds(report.results.map(\.seconds).sum)),
                ])
            for problem in report.problems {
                xml.start("testcase", [("name", "the file can be used"), ("classname", report.name)])
                xml.start("error", [("message", problem.message), ("type", problem.reason)], mixed: true)
                xml.text(problem.description)
                xml.end()
                xml.end()
            }
            for result in report.results { write(result, of: report, to: &xml) }
            xml.end()
        }
        xml.end()
        return xml.finish()
    }

    private static func write(_ result: Result, of report: TestReport, to xml: inout XMLWriter) {
        xml.start(
            "testcase",
            [
                ("name", result.name), ("classname", report.name), ("file", report.path),
                ("time", seconds(result.seconds)),
            ])
        if let first = result.failures.first {
            xml.start("failure", [("message", first), ("type", "expectation")], mixed: true)
            xml.text(([result.place] + result.failures).joined(separator: "\n"))
            xml.end()
        }
        xml.end()
    }

    /// To the microsecond.
    private static func seconds(_ value: Double) -> String { String((value * 1e6).rounded() / 1e6) }
}

extension [Double] {
    fileprivate var sum: Double { reduce(0, +) }
}
