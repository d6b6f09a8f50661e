package import GalleyCore

/// The cleaning rules in the order they work. Order is meaning: captions leave before labels are judged by their
/// neighbours, named furniture is named before the rest is weighed, and what needs the clean body comes last.
package enum CleanRules {
    static let all: [any CleaningRule.Type] = [
        OutsideTheStory.self,
        SiteRuleCuts.self,
        HouseLineCuts.self,
        DuplicateHeadline.self,
        NoteRoles.self,
        CaptionToPicture.self,
        DuplicateCaption.self,
        SharePrompt.self,
        SeriesPromotion.self,
        AdvertisementLabel.self,
        AffiliateDisclosure.self,
        CookieNotice.self,
        NewsletterSignup.self,
        SubscriptionWall.self,
        FollowPrompt.self,
        PageTools.self,
        EmbedRemains.self,
        ReaderCallout.self,
        BylineToAuthors.self,
        SourceLine.self,
        RepeatedDateLine.self,
        TagList.self,
        CommentSection.self,
        AuthorBox.self,
        CopyrightLine.self,
        RelatedStoryPromotion.self,
        Navigation.self,
        TableOfContents.self,
        StandingLineCuts.self,
        UnlikeTheStory.self,
        DanglingHeading.self,
        PullQuoteRole.self,
        StandfirstRole.self,
        DatelineFromOpening.self,
        SourceChain.self,
    ]

    /// What each rule is, with its examples, in order.
    package static var descriptions: [RuleDescription] { all.map { $0.description } }
}
