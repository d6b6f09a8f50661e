/// Knows the second syllables of Korean and Taiwanese given names, which stand small behind a hyphen: `Kim Min-ji`,
/// `Tsai Ing-wen`.
enum GivenSyllables {
    /// Bytes that go on with a name here: a hyphen and a syllable, and before them, where only the family's name stands, a
    /// blank and the first syllable; 0 where nothing does.
    static func width(at start: Int, behindGiven isBehindGiven: Bool, in bytes: [UInt8]) -> Int {
        if isBehindGiven { return width(at: start, in: bytes) }
        guard start + 1 < bytes.count, bytes[start] == 0x20, bytes[start + 1] &- 0x41 < 26 else { return 0 }
        let first = bytes[(start + 2)...].prefix { $0 &- 0x61 < 26 }
        let second = first.count < longest ? width(at: first.endIndex, in: bytes) : 0
        return second == 0 ? 0 : 2 + first.count + second
    }

    /// True for a second syllable, by its `NameHash`.
    static func hold(_ hash: UInt64) -> Bool { hashes.contains(hash) }

    private static let hashes = NameHashSet(syllables.map { NameHash.of($0) })

    private static func width(at start: Int, in bytes: [UInt8]) -> Int {
        guard start < bytes.count, bytes[start] == 0x2D else { return 0 }
        let syllable = bytes[(start + 1)...].prefix { $0 &- 0x61 < 26 }
        let end = syllable.endIndex
        guard (1...longest).contains(syllable.count), end == bytes.count || !goesOn(bytes[end]) else { return 0 }
        return syllables.contains(Array(syllable)) ? syllable.count + 1 : 0
    }

    /// True for letters and another hyphen: what begins as a syllable is a longer word.
    private static func goesOn(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 && byte != 0xE2 || byte == 0x2D
    }

    private static let longest = 6

    /// By the Revised Romanisation and the spellings people use; for Taiwan by Wade and Giles.
    private static let syllables: Set<[UInt8]> = Set(
        """
        ah ahn bae beom bin bok bum byung chan chang cheol chul chun dae dong doo eun eon ga gi goo gook gu guk gwan gyu ha \
        hae hee heon ho hong hoon hui hun hwa hwan hye hyeok hyeon hyo hyuk hyun hyung il im in ja jae jeong ji jin jong joo \
        joon ju jun jung ki kook kwan kwang kwon kyu kyun kyung lim mi min mo moo mok mun myeong myung na nam oh ok pil pyo \
        ra rae ran ri rim rok ryeol ryong ryul sang seo seob seok seon seong seop seul shik shin sik sil sol sook soo soon su \
        sub suk sun sung tae taek ui uk un ung wan won woo wook woong ye yeol yeon yeong yeop yong yoo yoon young youn yu yuk \
        yul yun yup chao che chen cheng chi chia chiang chieh chien chih ching chou chu chuan chung fa fan fang fen feng fu \
        hai han hao hsien hsin hsing hsiung hsiu hsuan hua huan huang hui hung jan jen jeou jou jui jung kai kang kuang kuei \
        kuo lan lang li lian liang lien lin ling lung mei mien ming nan nien ning pei pin ping po sen shan shek sheng shih \
        shu shun sung ta tai tang te teh tien ting to tsai tse tung tzu wei wen wu ya yang yao yen yi yin ying yuan yueh
        """.split(separator: " ").map { Array($0.utf8) })
}
