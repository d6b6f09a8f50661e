import GalleyCore

/// Places: countries, towns, regions, waters, streets.
enum PlaceRule: TaggingRule {
    static let description = RuleDescription(
        "place", summary: "Tags the names of places.",
        rationale: "Places have names of their own in other languages, and some are spelled by treaty or house rule.",
        changes: [
            "The ship left [Busan] for [Los Angeles] on Monday.", "The [US]-[South Korea] alliance will hold.",
            RuleExample("Das Schiff fuhr am Montag von [Südkorea] nach [Deutschland].", language: "de"),
            RuleExample("배는 월요일 [독일]에서 출발했다.", language: "ko"),
        ],
        keeps: ["Korean and American ships left on Monday.", "May and June were cold."])

    static func tags(in request: TaggingRequest) -> [Tag] {
        names(.place, as: .place, in: request)
    }
}
