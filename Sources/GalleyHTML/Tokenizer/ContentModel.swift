/// The tokenizer's state at the start of a token, as the Standard names its text states (§13.2.5.1–5).
enum ContentModel: UInt8, Sendable {
    case data, rcdata, rawText, scriptData, plaintext, cdata
}
