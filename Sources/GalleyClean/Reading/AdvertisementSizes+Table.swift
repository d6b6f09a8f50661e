/// The sizes, in pixels, that advertisements are sold in (Interactive Advertising Bureau, ad unit guidelines): a picture
/// of exactly such a size, without a text for those who do not see it, is one.
enum AdvertisementSizes {
    private static let sizes: [(width: Int, height: Int)] = [
        (88, 31), (120, 60), (120, 90), (120, 240), (120, 600), (125, 125), (160, 600), (180, 150), (200, 200),
        (234, 60), (240, 400), (250, 250), (300, 50), (300, 100), (300, 250), (300, 600), (300, 1050), (320, 50),
        (320, 100), (320, 480), (336, 280), (468, 60), (728, 90), (970, 90), (970, 250),
    ]

    static func contains(_ width: Int, _ height: Int) -> Bool {
        sizes.contains { $0.width == width && $0.height == height }
    }
}
