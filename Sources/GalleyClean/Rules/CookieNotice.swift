import GalleyCore

/// Cuts notices about cookies and consent.
enum CookieNotice: CleaningRule {
    static let description = RuleDescription(
        "cookie-notice",
        summary: "Cuts notices about cookies and consent, and the placeholders they leave in the story.",
        rationale: "They speak of the visit to the page. A placeholder stands where something of another site "
            + "was not shown.",
        changes: [
            "We use cookies to give you the best experience",
            "Accept all cookies",
            RuleExample("Wir verwenden Cookies", language: "de"),
            RuleExample("Utilizamos cookies", language: "es"),
        ],
        keeps: [
            "Cookies made with butter from the island won the first prize of the fair on Sunday, the jury said."
        ])

    static func apply(to desk: inout CleaningDesk) {
        desk.cutPhrases(Self.self, .cookieNotice, upTo: 500, reason: "a notice about cookies or consent")
        desk.cutSigns(Self.self, .cookie, reason: "its markup names it as a consent notice")
        for index in desk.open where namesGuard(index, desk) {
            desk.cut(index, Self.self, 0.9, "says which service guards the page's forms")
        }
    }

    /// True for the notice that Google wants beside its guard against robots, in any language.
    private static func namesGuard(_ index: Int, _ desk: CleaningDesk) -> Bool {
        // Its name alone has seven capitals; hardly any short block has as many.
        guard desk.lines[index].facts.capitals >= 8, var words = desk.shortText(index, upTo: 200) else { return false }
        return words.withUTF8 { ByteSearch.contains($0, "recaptcha") && ByteSearch.contains($0, "google") }
    }
}
