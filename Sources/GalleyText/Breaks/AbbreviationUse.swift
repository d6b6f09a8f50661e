/// Where an abbreviation stands, and so what its point can mean.
enum AbbreviationUse: Sendable {
    /// Before what it belongs to (`Mr.`, `z. B.`): its point never ends a sentence.
    case before
    /// After it (`Inc.`, `Jr.`): the point may end the sentence too; a word that begins sentences decides.
    case after
    /// Before a number (`No. 5`, `Nov. 5`, `p. 55`): elsewhere the point ends the sentence.
    case beforeNumber
}
