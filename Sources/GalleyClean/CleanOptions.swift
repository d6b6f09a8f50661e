/// What may be chosen about cleaning.
public struct CleanOptions: Sendable, Hashable {
    /// What becomes of captions that stand among the paragraphs.
    public enum Captions: String, Sendable, Hashable, CaseIterable {
        /// They leave the body and become their picture's.
        case toPicture = "to-picture"
        /// They stay where they are.
        case keep
    }

    /// How much of what is not the story goes on record as cuts.
    public enum RecordScope: String, Sendable, Hashable, CaseIterable {
        /// What stood in or beside the story.
        case story
        /// Every block of the page, its menus and its footer too.
        case page
    }

    public var captions: Captions
    /// Phrases of the house that are credits wherever they stand: `Sketched by the Pan Pacific Agency.`
    public var credits: [String]
    /// False when the dateline's words shall leave the first paragraph.
    public var keepDateline: Bool
    /// Names of rules or cuts that an editor lets stand.
    public var stets: [String]
    /// Only these rules cut; nil for all.
    public var only: [String]?
    /// These rules do not cut.
    public var except: [String]
    public var record: RecordScope
    /// Share of the article-like words beside the story, 0…1, above which the article gets the warning `lost-text`.
    public var lostTextThreshold: Double
    /// What the house has written down about the pages of certain hosts.
    public var siteRules: SiteRules
    /// Lines that hosts repeat from page to page, as they were learned before.
    public var siteMemory: StandingLines

    public init(
        captions: Captions = .toPicture, credits: [String] = [], keepDateline: Bool = true, stets: [String] = [],
        only: [String]? = nil, except: [String] = [], record: RecordScope = .story, lostTextThreshold: Double = 0.35,
        siteRules: SiteRules = SiteRules(), siteMemory: StandingLines = StandingLines()
    ) {
        self.captions = captions
        self.credits = credits
        self.keepDateline = keepDateline
        self.stets = stets
        self.only = only
        self.except = except
        self.record = record
        self.lostTextThreshold = lostTextThreshold
        self.siteRules = siteRules
        self.siteMemory = siteMemory
    }
}
