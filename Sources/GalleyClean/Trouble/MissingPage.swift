import GalleyCore

/// A page that says the story is not there, whatever its status.
enum MissingPage {
    static func warning(on ground: TroubleGround) -> Warning? {
        if ground.page.status >= 400 {
            return Warning(
                "http-error", "The server answered with an error page.", evidence: "status \(ground.page.status)")
        }
        guard let evidence = numbered(ground) ?? claimed(ground) ?? said(ground) else { return nil }
        return Warning("soft-404", "The page says that the story is not there.", evidence: evidence)
    }

    /// The title is `404` and little else.
    private static func numbered(_ ground: TroubleGround) -> String? {
        guard ground.kept < 2500, let title = ground.claims.first else { return nil }
        let words = title.bytes.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
        guard let place = words.firstIndex(where: { ["404", "404:", "404.", "(404)", "410"].contains($0) }) else {
            return nil
        }
        let isError = words.contains { ["error", "fehler", "erreur", "errore", "erro", "fout", "ошибка"].contains($0) }
        guard isError || place == 0 && (words.count == 1 || ["-", "|", "·", ":"].contains(words[1])) else { return nil }
        return "its title is “\(ground.reading.head.title ?? "")”"
    }

    /// The title or a heading says so in words.
    private static func claimed(_ ground: TroubleGround) -> String? {
        guard ground.kept < 400 else { return nil }
        return ground.claim(TroublePhrases.missingTitles).map { "its title or heading says “\($0)”" }
    }

    /// The first words of a page without a story do.
    private static func said(_ ground: TroubleGround) -> String? {
        guard ground.kept < 500 else { return nil }
        return ground.passage(of: ground.top.prefix(8), holding: TroublePhrases.missingWords)
            .map { "“\(TroubleGround.quoted($0.words))”" }
    }
}
