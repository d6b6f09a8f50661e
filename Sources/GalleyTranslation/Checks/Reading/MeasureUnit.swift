/// A unit of length, weight, area, volume, temperature, speed, power or data.
struct MeasureUnit: Sendable, Hashable {
    /// How the unit is written for short, in every language: `km`, `mi`, `°C`.
    let symbol: String

    /// The same amount in the metric unit a reader elsewhere wants, to three digits: `5 mi` is `8.05 km`; nil for units
    /// that are metric.
    func metric(_ amount: Double) -> String? {
        if symbol == "°F" { return Self.rounded((amount - 32) / 1.8) + " °C" }
        guard let (unit, factor) = Self.conversions[symbol] else { return nil }
        return Self.rounded(amount * factor) + " " + unit
    }

    private static let conversions: [String: (unit: String, factor: Double)] = [
        "mi": ("km", 1.609344), "nmi": ("km", 1.852), "ft": ("m", 0.3048), "in": ("cm", 2.54), "yd": ("m", 0.9144),
        "lb": ("kg", 0.45359237), "oz": ("g", 28.349523), "gal": ("l", 3.785412), "ac": ("ha", 0.40468564),
        "mi²": ("km²", 2.589988), "ft²": ("m²", 0.09290304), "ft³": ("m³", 0.02831685), "mph": ("km/h", 1.609344),
        "kn": ("km/h", 1.852),
    ]

    /// Three digits that count, without zeros at the end.
    private static func rounded(_ value: Double) -> String {
        let size = abs(value)
        if size >= 100 { return String(Int(value.rounded())) }
        let places = size >= 10 ? 10.0 : 100.0
        let kept = (value * places).rounded() / places
        return kept == kept.rounded() ? String(Int(kept)) : String(kept)
    }
}
