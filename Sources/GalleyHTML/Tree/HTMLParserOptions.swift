/// What may differ from one parse to the next.
package struct HTMLParserOptions: Sendable {
    /// The Standard's scripting flag: with it the content of `noscript` is text, not elements. Galley runs no
    /// scripts, so pictures and paragraphs offered to browsers without them are wanted.
    package var scripting: Bool
    package var limits: HTMLLimits

    /// Without scripting and with the default limits.
    package init(scripting: Bool = false, limits: HTMLLimits = HTMLLimits()) {
        self.scripting = scripting
        self.limits = limits
    }
}
