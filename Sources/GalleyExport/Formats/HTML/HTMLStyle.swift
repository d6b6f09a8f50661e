/// The page's own style: readable on a screen, economical on paper. The Nu HTML checker does not know the properties
/// that follow the reading direction, so both directions are written out.
enum HTMLStyle {
    static let sheet: StaticString = """
        <style>
        body { margin: 0 auto; max-width: 40rem; padding: 2rem 1rem; font: 1.05rem/1.55 Georgia, serif; }
        h1, h2, h3, h4, h5, h6 { line-height: 1.25; }
        .byline, .dates, figcaption, .source { color: #444; font: 0.9rem/1.4 system-ui, sans-serif; }
        .standfirst { font-size: 1.15rem; font-weight: bold; }
        figure { margin: 1.5rem 0; }
        img { height: auto; max-width: 100%; }
        aside { border: solid #999; border-width: 0 0 0 3px; margin: 1rem 0; padding: 0 0 0 1rem; }
        [dir="rtl"] aside { border-width: 0 3px 0 0; padding: 0 1rem 0 0; }
        pre { overflow-x: auto; white-space: pre-wrap; }
        table { border-collapse: collapse; }
        th, td { border: 1px solid #999; padding: 0.25rem 0.5rem; text-align: start; vertical-align: top; }
        a { overflow-wrap: anywhere; }
        @media print {
        @page { margin: 20mm; }
        body { font-size: 11pt; max-width: none; padding: 0; }
        h1, h2, h3, h4, h5, h6 { break-after: avoid; }
        figure, blockquote, table { break-inside: avoid; }
        a { color: inherit; text-decoration: none; }
        .source a::after { content: " " attr(href); }
        }
        </style>

        """
}
