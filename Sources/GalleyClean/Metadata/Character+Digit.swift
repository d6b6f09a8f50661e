import GalleyText

extension Character {
    /// True for decimal digits of any script; `isNumber` is true for `北京`'s second sign, too, which may mean ten
    /// quadrillion.
    var isDigit: Bool { unicodeScalars.first?.isDecimalDigit == true }
}
