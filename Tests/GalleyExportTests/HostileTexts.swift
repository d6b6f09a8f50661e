/// Texts that try to break out of where they are put, or that systems stumble over.
enum HostileTexts {
    static let all: [String] = paths + markup + signs + letters + blanks

    private static let paths = [
        "../../etc/passwd", "..\\..\\windows", "/absolute/path", "con", "con.", "NUL.txt", "COM1", "lpt9 ", "CLOCK$",
        "aux.tar.gz", ".hidden", "-rf", "%00%2e%2e%2f", "％００ｆｕｌｌ", "same title", "Same Title",
        String(repeating: "a", count: 5_000),
    ]
    private static let markup = [
        "<script>alert(1)</script>", "</script><script>x", "<!--<script>", "]]>", "&lt;&amp;&#0;&nbsp;",
        "<b>bold</b> & <i>x", "<img src=x onerror=alert(1)>", "{{ site.title }}", "{% raw %}", "{{< figure >}}",
        "{{% note %}}", "```", "~~~~", "*stars* **two** _one_ __two__", "[link](javascript:alert(1))", "![img](x.png)",
        "| a | b |\n| - | - |", "http://a.example/b_c_d(e)", "H~2~O x^2^ $$x$$ ==mark== %%c%%", "`tick` ``two``",
    ]
    private static let signs = [
        "=HYPERLINK(\"http://a\")", "+1+1", "-1+1", "@SUM(A1)", "\tTab first", "---", "--- \n# no", "yes", "null",
        "1e3",
        "0x1F", "~", ": colon", "# hash", "- dash", "1. one", "1986) A year", "> quote", "    four blanks", "a\\b\\",
        "'; DROP TABLE articles; --", "“quotes” ‘single’ \"plain\" 'apos'", "end\\", "a|b|c", "!",
    ]
    private static let letters = [
        String(repeating: "漢", count: 300), "\u{202E}gnp.exe", "\u{301}lone mark",
        String(repeating: "a\u{300}\u{301}\u{302}", count: 40), "👩‍👩‍👧‍👦🏳️‍🌈🇰🇷", "عنوان بالعربية מעורב English",
        "e\u{301} vs é", "\u{FFFE}\u{FFFF}", "\u{FEFF}bom", "nul\u{0}byte\u{7}bell\u{1B}escape",
        "line\u{2028}separator\u{2029}para\u{85}nel",
    ]
    private static let blanks = ["", "   ", "trailing   ", "x\n\ny", "\r\nwindows\r\nlines"]
}
