/// Which of two numbers a language's readers take for the day.
enum DayMonthOrder {
    case dayFirst, monthFirst, unknown

    /// English without a region is undecided: both orders are read daily. East Asian languages put the year first, so
    /// that a short form there says nothing either.
    init(language tag: String?) {
        guard let tag, let language = LanguageCode.primary(tag) else {
            self = .unknown
            return
        }
        switch (language, LanguageCode.region(tag)) {
        case ("en", "US"?), ("en", "PH"?), ("tl", _): self = .monthFirst
        case ("en", nil), ("en", "CA"?), ("en", "ZA"?): self = .unknown
        case ("ko", _), ("ja", _), ("zh", _), ("mn", _), ("hu", _), ("lt", _), ("fr", "CA"?): self = .unknown
        default: self = .dayFirst
        }
    }
}
