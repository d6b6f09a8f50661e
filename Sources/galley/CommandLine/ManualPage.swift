import GalleyCore

/// The manual page, in the form of man(7), from the declared verbs.
enum ManualPage {
    static func text(_ verbs: [Verb]) -> String {
        """
        .TH GALLEY 1 "" "Galley \(Release.version)" "Galley"
        .SH NAME
        galley \\- fetches articles, cleans them, tags them for translation, exports them
        .SH SYNOPSIS
        .B galley
        .I VERB
        .RI [ flags ]
        .RI [ operands ]
        .SH DESCRIPTION
        Galley takes the story out of a web page and puts every line it cuts on record, with the rule that cut it and
        the reason; a cut can be put back by name.
        Results go to standard output, everything else to standard error;
        .B \\-
        is standard input or output.
        .SH VERBS
        \(verbs.map(section).joined(separator: "\n"))
        .SH EXIT STATUS
        \(ExitCode.allCases.map { ".TP\n\($0.rawValue)\n\(escaped($0.meaning))" }.joined(separator: "\n"))
        .SH ENVIRONMENT
        .TP
        .B NO_COLOR
        Set to anything, it keeps colour away.
        .SH FILES
        .TP
        .B galley.json
        The house file, looked for in the folder of the workflow, or the working folder, and those above it:
        \(escaped(HouseKey.all.map(\.option.name).joined(separator: ", "))).
        .B galley config
        shows its values and where each comes from.
        .TP
        .B .galley/desk.sqlite
        The desk, in the output folder of a workflow: what earlier runs did, so that a second one does only what changed.

        """
    }

    private static func section(_ verb: Verb) -> String {
        let operands = verb.operands.isEmpty ? "" : " \\fI\(escaped(verb.operands))\\fR"
        let flags = verb.flags.map { flag in ".TP\n\\fB\(escaped(flag.usage))\\fR\n\(line(flag.summary))" }
        let examples = verb.examples.map { example in
            ".PP\n\(line(example.summary))\n.PP\n.nf\n.RS\n\(line(example.line))\n.RE\n.fi"
        }
        return """
            .SS \(escaped(verb.name))
            \\fBgalley \(escaped(verb.name))\\fR [flags]\(operands)
            .PP
            \(line(verb.summary))
            \((flags + examples).joined(separator: "\n"))
            """
    }

    /// A line of text, which must not begin as a request does.
    private static func line(_ text: String) -> String {
        let text = escaped(text)
        return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    }
}
