/// What is to be seen of a passage without knowing the story: counted once, asked by every rule and by the model.
struct PassageFacts {
    /// Letters and digits as a reader feels them: a sign of a script without spaces counts two.
    var weight = 0
    var bytes = 0
    /// Words; in scripts without spaces, a guess from the number of signs.
    var wordCount = 0
    /// Share of the bytes inside links, 0…1.
    var linkShare: Float = 0
    var links = 0
    var strongShare: Float = 0
    var emphasisShare: Float = 0
    /// Signs that end a sentence, inside and at the end.
    var sentenceEnds = 0
    var commas = 0
    var digits = 0
    var capitals = 0
    /// `|`, `/`, `·`, `•`, `»`: signs that part labels.
    var separators = 0
    var quotes = 0
    var hasCopyright = false
    var endsSentence = false
    var endsInColon = false
    var startsWithCapital = false
    var phrases = PhraseMatch()
    /// Signs of the box it stands in and of its inline elements.
    var ownSigns: ClassSigns = []
    /// The same with two more boxes around it.
    var nearSigns: ClassSigns = []
    /// Signs of every box around it.
    var allSigns: ClassSigns = []
    var context: BoxContext = []
    /// Hash of the tags and classes of its box and the one around it: passages of one template have one key.
    var key: UInt64 = 0
    /// Items of a list, rows' cells of a table; 1 for others.
    var parts = 1
}
