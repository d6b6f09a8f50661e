package import GalleyCore
import GalleyXML

/// What the checks found in a translation.
package struct CheckReport: Sendable {
    /// In the order of the units.
    package let findings: [CheckFinding]
    /// Ids of the units looked at.
    package let units: [String]
    /// Ids of the checks that ran.
    package let checks: [RuleID]

    /// The gravest finding; nil when there is none.
    package var worst: CheckSeverity? { findings.map(\.severity).max() }

    package func count(_ severity: CheckSeverity) -> Int { findings.count { $0.severity == severity } }

    /// One line a finding, then the counts.
    package var text: String {
        var lines = findings.map { "\($0.unit): \($0.severity.rawValue): \($0.problem.message) [\($0.check)]" }
        let counts = CheckSeverity.allCases.reversed().map { "\(count($0)) \($0.rawValue)s" }
        lines.append("\(units.count) units checked: " + counts.joined(separator: ", "))
        return lines.joined(separator: "\n")
    }

    /// For programs; ranges are Unicode scalars of the translation.
    package var json: JSONValue {
        let items = findings.map { finding -> JSONValue in
            var members: [(String, JSONValue)] = [
                ("check", .string(finding.check.text)), ("severity", .string(finding.severity.rawValue)),
                ("unit", .string(finding.unit)), ("message", .string(finding.problem.message)),
                ("source", .string(finding.source)), ("target", .string(finding.target)),
            ]
            if let range = finding.problem.range {
                let start = finding.target.slice(0..<range.lowerBound).unicodeScalars.count
                let length = finding.target.slice(range).unicodeScalars.count
                members.append(("range", .array([.integer(start), .integer(start + length)])))
            }
            return .object(JSONValue.Object(members))
        }
        let counts = CheckSeverity.allCases.map { ($0.rawValue, JSONValue.integer(count($0))) }
        return .object(
            JSONValue.Object([
                ("units", .integer(units.count)), ("counts", .object(JSONValue.Object(counts))),
                ("findings", .array(items)),
            ]))
    }

    /// For build servers: a test suite with a case for each check; its findings are its failures.
    package func junit(name: String) -> [UInt8] {
        var xml = XMLWriter(indentation: 1)
        writeSuite(name, to: &xml)
        return xml.finish()
    }

    /// The same for several articles, a suite each.
    package static func junit(_ suites: [(name: String, report: CheckReport)]) -> [UInt8] {
        var xml = XMLWriter(indentation: 1)
        xml.element("testsuites") { xml in
            for suite in suites { suite.report.writeSuite(suite.name, to: &xml) }
        }
        return xml.finish()
    }

    private func writeSuite(_ name: String, to xml: inout XMLWriter) {
        let byCheck = Dictionary(grouping: findings, by: \.check)
        let failed = checks.count { byCheck[$0] != nil }
        xml.start(
            "testsuite", [("name", name), ("tests", String(checks.count)), ("failures", String(failed))])
        for check in checks {
            xml.start("testcase", [("classname", name), ("name", check.text)])
            let found = byCheck[check, default: []]
            if !found.isEmpty {
                let lines = found.map { "\($0.unit): \($0.severity.rawValue): \($0.problem.message)" }
                xml.element("failure", [("message", lines[0])], text: lines.joined(separator: "\n"))
            }
            xml.end()
        }
        xml.end()
    }
}
