/// The words of lines that present an author behind a story.
enum AuthorWords {
    /// How to reach or follow somebody.
    static let contacts = OpeningTable([
        "follow him on", "follow her on", "follow them on", "follow me on", "follow the author", "follow the reporter",
        "can be reached at", "contact the author", "contact the reporter", "contact the writer", "email the author",
        "email the reporter", "reach him at", "reach her at", "reach them at", "folgen sie ihm auf",
        "folgen sie ihr auf", "síguelo en", "síguela en", "suivez-le sur", "suivez-la sur", "siga-o no", "siga-a no",
        "seguilo su", "seguila su", "volg hem op", "volg haar op",
    ])

    /// What somebody does at a paper, behind the name.
    static let offices = OpeningTable([
        "is a reporter at", "is a reporter for", "is a reporter with", "is a staff writer", "is a staff reporter",
        "is a senior reporter", "is a senior writer", "is a senior editor", "is a senior correspondent",
        "is a freelance", "is a columnist at", "is a columnist for", "is a correspondent for",
        "is a contributing", "is an editor at", "is an editor for", "is an associate editor", "is a deputy editor",
        "is a journalist at", "is a journalist based", "is an opinion columnist", "is a news editor",
        "ist redakteur bei", "ist redakteurin bei", "ist redakteur im", "ist redakteurin im", "ist korrespondent",
        "ist korrespondentin", "ist freie journalistin", "ist freier journalist", "ist freie autorin",
        "ist freier autor", "es periodista y", "es periodista de", "es redactor de", "es redactora de",
        "es corresponsal", "es columnista", "est journaliste à", "est journaliste au", "est correspondant",
        "est correspondante", "est rédacteur", "est rédactrice", "è giornalista", "è una giornalista",
        "è un giornalista", "é jornalista", "é repórter", "é colunista", "is redacteur bij", "is verslaggever",
        "is freelance journalist", "jest dziennikarzem", "jest dziennikarką",
    ])
}
