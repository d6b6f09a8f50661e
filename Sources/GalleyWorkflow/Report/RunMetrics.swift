/// A run's numbers as an OpenMetrics 1.0 text, for a collector that reads files.
package enum RunMetrics {
    /// - Parameter now: seconds since 1970 at which the run ended.
    package static func text(of report: RunReport, now: Int) -> String {
        let name = "workflow=\"\(escaped(report.workflow))\""
        var lines: [String] = []
        let family = { (metric: String, type: String, help: String) in
            lines.append("# TYPE \(metric) \(type)")
            lines.append("# HELP \(metric) \(help)")
        }
        let steps: [(String, String, String, (RunReport.StepTally) -> String)] = [
            ("galley_step_taken", "counter", "Materials a step took.", { "\($0.taken)" }),
            ("galley_step_given", "counter", "Materials a step gave.", { "\($0.given)" }),
            ("galley_step_reused", "counter", "Materials whose result was there already.", { "\($0.reused)" }),
            ("galley_step_set_aside", "counter", "Materials a step could not do.", { "\($0.setAside)" }),
            ("galley_step_seconds", "counter", "Time spent in a step, all workers together.", { "\($0.seconds)" }),
        ]
        for (metric, type, help, value) in steps {
            family(metric, type, help)
            for step in report.steps {
                lines.append("\(metric)_total{\(name),step=\"\(escaped(step.id))\"} \(value(step))")
            }
        }
        let gauges: [(String, String, String)] = [
            ("galley_run_articles", "Articles that came through the last run.", "\(report.articleCount)"),
            ("galley_run_files", "Files the last run wrote or left as they were.", "\(report.progress.files)"),
            ("galley_run_set_aside", "Materials the last run set aside.", "\(report.setAside.count)"),
            ("galley_run_seconds", "How long the last run took.", "\(report.seconds)"),
            ("galley_run_exit_code", "The exit code of the last run.", "\(report.exitCode)"),
            ("galley_run_end_timestamp", "When the last run ended, in seconds since 1970.", "\(now)"),
        ]
        for (metric, help, value) in gauges {
            family(metric, "gauge", help)
            lines.append("\(metric){\(name)} \(value)")
        }
        return (lines + ["# EOF"]).joined(separator: "\n") + "\n"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }
}
