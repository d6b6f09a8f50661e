/// The kinds of furniture that publishers put in the same words over and over, and notes that stay.
enum PhraseRole: UInt8, Sendable, CaseIterable {
    case advertisementLabel, affiliateDisclosure, authorBox, byline, captionOpening, commentSection, cookieNotice
    case copyrightLine, correctionNote, editorsNote, embedRemains, followPrompt, navigation, newsletterSignup
    case pageTools, photoCredit, publishedLine, readerCallout, relatedStoryPromotion, seriesPromotion, sharePrompt
    case subscriptionWall, tagList, updateLine

    /// The name that stands in brackets above its phrases: that of the rule, where there is one.
    var name: String {
        switch self {
        case .advertisementLabel: "advertisement-label"
        case .affiliateDisclosure: "affiliate-disclosure"
        case .authorBox: "author-box"
        case .byline: "byline"
        case .captionOpening: "caption-opening"
        case .commentSection: "comment-section"
        case .cookieNotice: "cookie-notice"
        case .copyrightLine: "copyright-line"
        case .correctionNote: "correction-note"
        case .editorsNote: "editors-note"
        case .embedRemains: "embed-remains"
        case .followPrompt: "follow-prompt"
        case .navigation: "navigation"
        case .newsletterSignup: "newsletter-signup"
        case .pageTools: "page-tools"
        case .photoCredit: "photo-credit"
        case .publishedLine: "published-line"
        case .readerCallout: "reader-callout"
        case .relatedStoryPromotion: "related-story-promotion"
        case .seriesPromotion: "series-promotion"
        case .sharePrompt: "share-prompt"
        case .subscriptionWall: "subscription-wall"
        case .tagList: "tag-list"
        case .updateLine: "update-line"
        }
    }
}
