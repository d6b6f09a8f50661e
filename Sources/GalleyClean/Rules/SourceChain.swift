import GalleyCore

/// Puts together through whose hands the story and its pictures came.
enum SourceChain: CleaningRule {
    static let description = RuleDescription(
        "source-chain",
        summary: "Names the origin, the republisher and the suppliers of pictures.",
        rationale: "What may be done with words and pictures depends on whose they are.",
        changes: [
            "SEOUL, Nov 5, 2020, Hankyoreh. “The wall will hold,” the mayor said on Thursday, Hankyoreh reported."
        ],
        keeps: ["The mayor reported to the ministry on Thursday that the wall would hold for another winter."])

    static func apply(to desk: inout CleaningDesk) {
        let article = desk.editor.article
        var chain: [SourceLink] = []
        let named = article.metadata.sourceChain.first { $0.role == .origin }?.name
        let origin = article.metadata.dateline?.source ?? named ?? attributed(in: desk)
        if let origin { chain.append(SourceLink(role: .origin, name: origin)) }
        let adapters = article.pictures.flatMap(\.credits).filter { $0.role == .sketch }.compactMap(\.supplier)
        if let publisher = article.metadata.site ?? adapters.first, publisher != origin {
            chain.append(SourceLink(role: origin == nil ? .origin : .republisher, name: publisher))
        }
        for credit in article.pictures.flatMap(\.credits) where credit.role == .photo {
            guard let supplier = credit.supplier, !chain.contains(where: { $0.name == supplier && $0.role == .picture })
            else { continue }
            chain.append(SourceLink(role: .picture, name: supplier))
        }
        if chain.isEmpty || chain == article.metadata.sourceChain { return }
        desk.editor.setMetadata(
            by: description.stamp, confidence: 0.8, reason: "dateline, attribution, site and credits"
        ) {
            $0.sourceChain = chain
        }
    }

    /// `…,” Hankyoreh reported.` at the end of one of the first paragraphs.
    private static func attributed(in desk: CleaningDesk) -> String? {
        for index in desk.open.prefix(4) where desk.lines[index].facts.weight > 60 {
            let text = desk.editor.blocks[index].text
            guard text.hasSuffix(" reported.") else { continue }
            let words = text.dropLast(" reported.".count).split(separator: " ")
            let name = words.reversed().prefix { $0.first?.isUppercase ?? false && !$0.hasSuffix(",") }.reversed()
            let before = words.dropLast(name.count).last
            if (1...4).contains(name.count), before?.last.map({ ",”\"".contains($0) }) ?? false {
                return name.joined(separator: " ")
            }
        }
        return nil
    }
}
