/// The signs around the end of a sentence.
enum SentenceSigns {
    /// Signs that may end a sentence in any language; other scripts' full stops come from ICU.
    static func isTerminator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", "!", "?", "\u{2026}", "\u{203C}"..."\u{203D}", "\u{2047}"..."\u{2049}", "\u{3002}", "\u{FF01}",
            "\u{FF0E}",
            "\u{FF1F}", "\u{FF61}", "\u{061F}", "\u{06D4}", "\u{0964}", "\u{0965}", "\u{0589}", "\u{1362}", "\u{1367}",
            "\u{1368}", "\u{104A}", "\u{104B}", "\u{17D4}", "\u{17D5}":
            true
        default: false
        }
    }

    /// Signs that stay with the sentence they close.
    static func isCloser(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "'", ")", "]", "}", "\u{2019}", "\u{201D}", "\u{BB}", "\u{203A}", "\u{300D}", "\u{300F}", "\u{FF09}",
            "\u{3011}", "\u{300B}", "\u{3009}", "\u{FF02}", "\u{FF3D}", "\u{3015}":
            true
        default: scalar.isInvisible
        }
    }

    /// Brackets and quotation marks that open in every language that uses them.
    static func onlyOpens(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "(", "[", "{", "\u{201E}", "\u{201A}", "\u{300C}", "\u{300E}", "\u{FF08}", "\u{3010}", "\u{300A}",
            "\u{3008}",
            "\u{BF}", "\u{A1}", "\u{2018}", "\u{201C}":
            true
        default: false
        }
    }

    static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "'", "\u{2018}"..."\u{201F}", "\u{AB}", "\u{BB}", "\u{2039}", "\u{203A}", "\u{300C}"..."\u{300F}":
            true
        default: false
        }
    }

    /// Signs that can stand before the first word of a sentence.
    static func isOpener(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "'", "(", "[", "{", "\u{BF}", "\u{A1}", "\u{2018}", "\u{201A}", "\u{201C}", "\u{201E}", "\u{AB}",
            "\u{2039}", "\u{300C}", "\u{300E}", "\u{FF08}", "\u{3010}", "\u{300A}", "\u{3008}", "\u{2013}", "\u{2014}",
            "-",
            "\u{201D}", "\u{BB}":
            true
        default: scalar.isInvisible
        }
    }

    /// Signs before which no sentence can have ended.
    static func carriesOn(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ",", ";", ":", ")", "]", "}", "\u{3001}", "\u{FF0C}", "\u{FF1A}", "\u{FF1B}", "\u{FF09}", "\u{300D}",
            "\u{300F}",
            "\u{BB}", "\u{203A}", "\u{060C}", "\u{061B}", "/", "&", "%", "=", "+", "\u{201D}", "\u{2019}", "!", "?",
            "\u{3002}", "\u{FF1F}", "\u{FF01}", "\u{3011}", "\u{300B}", "\u{3009}":
            true
        default: false
        }
    }
}
