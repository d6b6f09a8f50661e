/// Names that SVG writes with capitals (HTML Standard §13.2.6.5 and §13.2.6.1, "adjust SVG attributes").
enum ForeignNames {
    /// By their names in lower case.
    static let svgElements = byLowerCase(
        """
        altGlyph altGlyphDef altGlyphItem animateColor animateMotion animateTransform clipPath feBlend feColorMatrix
        feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight
        feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology
        feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence foreignObject glyphRef
        linearGradient radialGradient textPath
        """)

    /// By their names in lower case.
    static let svgAttributes = byLowerCase(
        """
        attributeName attributeType baseFrequency baseProfile calcMode clipPathUnits diffuseConstant edgeMode
        filterUnits glyphRef gradientTransform gradientUnits kernelMatrix kernelUnitLength keyPoints keySplines
        keyTimes lengthAdjust limitingConeAngle markerHeight markerUnits markerWidth maskContentUnits maskUnits
        numOctaves pathLength patternContentUnits patternTransform patternUnits pointsAtX pointsAtY pointsAtZ
        preserveAlpha preserveAspectRatio primitiveUnits refX refY repeatCount repeatDur requiredExtensions
        requiredFeatures specularConstant specularExponent spreadMethod startOffset stdDeviation stitchTiles
        surfaceScale systemLanguage tableValues targetX targetY textLength viewBox viewTarget xChannelSelector
        yChannelSelector zoomAndPan
        """)

    private static func byLowerCase(_ list: String) -> [String: String] {
        let names = list.split { $0 == " " || $0 == "\n" }.map(String.init)
        return Dictionary(names.map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Attributes of foreign elements that belong to a namespace of their own ("adjust foreign attributes").
    static let namespacedAttributes: Set<String> = [
        "xlink:actuate", "xlink:arcrole", "xlink:href", "xlink:role", "xlink:show", "xlink:title", "xlink:type",
        "xml:lang", "xml:space", "xmlns", "xmlns:xlink",
    ]
}
