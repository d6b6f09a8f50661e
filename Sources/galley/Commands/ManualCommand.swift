/// `galley manual`: the manual page.
enum ManualCommand {
    static let verb = Verb(
        "manual", summary: "writes the manual page", isBackstage: true,
        examples: [.init("galley manual > galley.1", "then: man ./galley.1")],
        run: { _, console in
            try console.write(ManualPage.text(Verbs.all))
            return .success
        })
}
