import GalleyCore
import GalleyHTML
import GalleyText

/// Reads metadata where a site rule says that it stands; such a value wins over all others.
struct SiteFields {
    let rule: SiteRule
    let tree: HTMLTree
    let base: BaseURL

    /// Puts the values in and what was found into the candidates; a field whose place is not on the page stays.
    func apply(to metadata: inout Metadata, _ candidates: inout [Candidate]) {
        for field in rule.fields {
            let values = values(of: field)
            guard !values.isEmpty, set(field.field, values, in: &metadata) else { continue }
            candidates = candidates.map { $0.field == field.field ? $0.losing : $0 }
            candidates.append(
                Candidate(
                    field.field, values.joined(separator: "; "),
                    foundIn: "site rule \(rule.name), \(field.selector.text)", confidence: 1, isChosen: true,
                    reason: "the house's own rule for this site"))
        }
    }

    private func values(of field: SiteField) -> [String] {
        let all = tree.select(field.selector.selector).compactMap { value(of: $0, field.attribute) }
            .map(TextTrim.collapsed).filter { !$0.isEmpty }
        return field.field == .authors || field.field == .keywords ? all : Array(all.prefix(1))
    }

    private func value(of node: NodeID, _ attribute: String?) -> String? {
        if let attribute {
            var found: String?
            tree.forEachAttribute(of: node) { name, value in
                let isWanted = tree.source[name].elementsEqual(attribute.utf8) { $0 | 0x20 == $1 | 0x20 }
                if isWanted, found == nil { found = tree.decodedAttribute(value) }
            }
            return found
        }
        switch tree.tag(node) {
        case .meta: return tree.attribute("content", of: node)
        case .link: return tree.attribute("href", of: node)
        case .time: return tree.attribute("datetime", of: node) ?? tree.textContent(node)
        default: return tree.textContent(node)
        }
    }

    /// False when the words are no value of the field: a date that is none.
    private func set(_ field: MetadataField, _ values: [String], in metadata: inout Metadata) -> Bool {
        let value = values[0]
        switch field {
        case .headline: metadata.headline = value
        case .summary: metadata.summary = value
        case .language: metadata.language = value
        case .site: metadata.site = value
        case .section: metadata.section = value
        case .keywords: metadata.keywords = values
        case .canonicalURL: metadata.canonicalURL = base.resolve(value) ?? value
        case .authors:
            let names = values.flatMap { NameReader.authors(in: $0) }
            if names.isEmpty { return false }
            metadata.authors = names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        case .published, .modified:
            let date = WebTimestamp.read(value) ?? DateReader.read(value, language: metadata.language)
            guard let date else { return false }
            if field == .published { metadata.published = date } else { metadata.modified = date }
        default: return false
        }
        return true
    }
}

extension Candidate {
    /// The same value, not chosen.
    fileprivate var losing: Candidate {
        Candidate(field, value, foundIn: foundIn, confidence: confidence, isChosen: false, reason: reason)
    }
}
