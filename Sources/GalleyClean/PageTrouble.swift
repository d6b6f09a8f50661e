import GalleyCore

/// Looks for the ways a page fails to hold its story and names each with its evidence.
struct PageTrouble {
    let page: WebPage
    let reading: PageReading
    let desk: CleaningDesk
    let options: CleanOptions

    /// The warnings, the gravest first.
    var warnings: [Warning] {
        var warnings: [Warning] = []
        let kept = desk.open.reduce(0) { $0 + desk.lines[$1].facts.weight }
        if reading.scan.blocks.isEmpty { warnings.append(emptiness) }
        if let warning = challenge(kept) { warnings.append(warning) }
        if let warning = consentWall(kept) { warnings.append(warning) }
        if let warning = soft404(kept) { warnings.append(warning) }
        if let warning = paywall(kept) { warnings.append(warning) }
        if warnings.isEmpty, kept == 0, reading.scan.notes.scripts > 0,
            reading.facts.reduce(0, { $0 + $1.weight }) < 600
        {
            warnings.append(emptiness)
        } else if warnings.isEmpty, kept == 0 {
            warnings.append(Warning("no-article", "The page holds words but no story was found among them."))
        }
        if let warning = lostText(kept) { warnings.append(warning) }
        return warnings
    }

    private var emptiness: Warning {
        if reading.scan.notes.scripts > 0 {
            return Warning(
                "drawn-by-script", "The page has no story of its own; scripts draw it in the browser.",
                evidence: "\(reading.scan.notes.scripts) scripts, \(reading.passages.count) lines of text")
        }
        return Warning("empty", "The page holds no words.", evidence: "\(reading.sourceCount) bytes")
    }

    private func challenge(_ kept: Int) -> Warning? {
        guard kept < 600 else { return nil }
        let signs = [
            "Just a moment", "Checking your browser", "Attention Required! | Cloudflare", "Access Denied",
            "Are you a robot", "verify you are human", "Pardon Our Interruption", "Request unsuccessful",
        ]
        return found(signs).map {
            Warning("bot-challenge", "The server answered with a check for robots, not with the story.", evidence: $0)
        }
    }

    private func consentWall(_ kept: Int) -> Warning? {
        guard kept < 400 else { return nil }
        let cookies = reading.facts.filter { $0.phrases.has(.cookieNotice) || $0.allSigns.contains(.cookie) }
        let weight = cookies.reduce(0) { $0 + $1.weight }
        guard weight > 200, weight > kept else { return nil }
        return Warning(
            "consent-wall", "The page asks for consent and does not show the story.",
            evidence: "\(weight) signs of consent text")
    }

    private func soft404(_ kept: Int) -> Warning? {
        let title = reading.head.title ?? ""
        if page.status >= 400 {
            return Warning("http-error", "The server answered with an error page.", evidence: "status \(page.status)")
        }
        guard kept < 900 else { return nil }
        let words = [title] + [desk.editor.article.headline]
        let signs = [
            "404", "not found", "page doesn't exist", "seite nicht gefunden", "no encontrada", "introuvable", "찾을 수 없",
        ]
        for sign in signs where words.contains(where: { $0.lowercased().contains(sign) }) {
            return Warning("soft-404", "The page says that the story is not there.", evidence: title)
        }
        return nil
    }

    private func paywall(_ kept: Int) -> Warning? {
        let isDeclared = desk.editor.article.metadata.rights.isFree == false
        let walls = desk.editor.fates.indices.filter {
            desk.editor.fates[$0] == .cut && desk.lines[$0].facts.phrases.has(.subscriptionWall)
        }
        guard isDeclared || !walls.isEmpty && kept < 1500 else { return nil }
        return Warning(
            "paywall",
            isDeclared ? "The page declares that the story is not free." : "The story may stop at a paywall.",
            evidence: isDeclared ? "isAccessibleForFree: false" : walls.first.map { desk.editor.blocks[$0].text })
    }

    /// Compares what was kept with the page's own `articleBody`, and with the article-like words beside it.
    private func lostText(_ kept: Int) -> Warning? {
        var all = 0
        var lost = 0
        for index in desk.lines.indices where desk.lines[index].passage != nil {
            let worth = Int(
                StoryFinder.worth(reading.passages[desk.lines[index].passage ?? 0], desk.lines[index].facts))
            all += worth
            if desk.editor.fates[index] == .cut { lost += worth }
        }
        if all > 400, Double(lost) > options.lostTextThreshold * Double(all) {
            return Warning(
                "lost-text", "Much that reads like a story was cut.",
                evidence: "\(lost * 100 / all) % of the article-like words")
        }
        let declared = reading.head.article?.articleBody.count ?? 0
        if declared > 1500, kept * 5 < declared * 2 {
            return Warning(
                "lost-text", "The body is much shorter than the page's own articleBody.",
                evidence: "\(kept) signs kept, \(declared) declared")
        }
        return nil
    }

    /// The first of some words that stands in the title or the page's first passages.
    private func found(_ signs: [String]) -> String? {
        let opening = ([reading.head.title ?? ""] + reading.passages.indices.prefix(12).map(reading.text)).joined(
            separator: "\n")
        return signs.first { opening.contains($0) }
    }
}
