import GalleyCore

/// Reads a picture among a news object's associations.
enum NinjsPicture {
    /// Nil for what is no picture.
    static func picture(_ value: JSONValue) -> Picture? {
        guard value["type"]?.string ?? "picture" == "picture" else { return nil }
        let renditions = value["renditions"]?.array ?? []
        let main = renditions.first { $0["name"] == .string("main") } ?? renditions.first
        guard let address = main?["href"]?.string ?? value["uri"]?.string else { return nil }
        let descriptions = value["descriptions"]?.array ?? []
        let caption =
            descriptions.first { $0["role"] == .string("caption") }?["value"]?.string
            ?? descriptions.first?["value"]?.string ?? value["description_text"]?.string
        let name = value["name"]?.string.flatMap { $0.hasPrefix("pic-") ? PictureID($0) : nil }
        let credits = (value["by"] ?? value["byline"])?.string.map { [Credit(text: $0)] } ?? []
        return Picture(
            id: name ?? PictureID(of: address, caption: caption), url: address, alt: main?["title"]?.string,
            caption: caption, credits: credits, width: main?["width"]?.integer, height: main?["height"]?.integer)
    }
}
