"""Articles that try to break out of every format: one JSON object a line, as galley reads them."""

import json
import sys

TEXTS = [
    "../../etc/passwd", "..\\..\\windows", "/absolute/path", "漢" * 300, "con", "con.", "NUL.txt", "COM1", "lpt9 ",
    "\u202egnp.exe", "same title", "same title", "Same Title", "<script>alert(1)</script>", "</script><script>x",
    "<!--<script>", "{{ site.title }}", "{% raw %}", "{{< figure >}}", "{{% note %}}", "=HYPERLINK(\"http://a\")",
    "+1+1", "-1+1", "@SUM(A1)", "\tTab first", "\u0301lone mark", "a\u0300\u0301\u0302\u0303\u0304" * 40,
    "👩‍👩‍👧‍👦🏳️‍🌈🇰🇷", "]]>", "&lt;&amp;&#0;&nbsp;", "<b>bold</b> & <i>x", "---", "--- \n# no", "yes", "null", "1e3",
    "0x1F", "~", ": colon", "# hash", "- dash", "1. one", "1986) A year", "> quote", "    four blanks", "```", "~~~~",
    "*stars* **two** _one_ __two__", "[link](javascript:alert(1))", "![img](x.png)", "| a | b |\n| - | - |", "a\\b\\",
    "http://a.example/b_c_d(e)", "www.a_b.example", "someone@a.example", "H~2~O x^2^ $$x$$ ==mark== %%c%%",
    "“quotes” ‘single’ \"plain\" 'apos'", "nul\u0000byte\u0007bell\u001bescape", "line\u2028separator\u2029para\u0085nel",
    "\ufffe\uffff\ufdd0", "\ufeffbom", "عنوان بالعربية מעורב English", "e\u0301 vs é", "trailing blanks   ", " " * 5 + "x",
    "", "   ", ".hidden", "-rf", "CLOCK$", "aux.tar.gz", "a" * 5000, "`tick` ``two`` ```three```", "a|b|c", "end\\",
    "!", "Hello!", "x\n\ny", "\r\nwindows\r\nlines", "％００ｆｕｌｌ", "%00%2e%2e%2f", "'; DROP TABLE articles; --",
]
MARKS = ["emphasis", "strong", "code", "subscript", "superscript", "link"]


def block(role, text, number, **more):
    return {"id": f"{role}-{number}", "role": role, "text": text, **more}


def marked(text, number):
    """Marks on all, on parts, and one inside another."""
    end = len(text)
    kind = MARKS[number % len(MARKS)]
    other = MARKS[(number // len(MARKS)) % len(MARKS)]
    ranges = [[0, end], [end // 3, end // 3 * 2], [end // 3, end // 2]][number % 2:]
    marks = []
    for mark, span in zip([kind, other, kind], ranges):
        if span[0] < span[1]:
            entry = {"type": mark, "range": span}
            if mark == "link":
                entry["url"] = ["https://a.example/x?a=1&copy;=2(3)", "javascript:alert(1)", "https://a.example/ü <>\"'"][number % 3]
            marks.append(entry)
    return marks


def article(number, text):
    other = TEXTS[(number * 7 + 3) % len(TEXTS)]
    inline = f"Before {text} behind"
    body = [
        block("standfirst", other, 0), block("paragraph", text, 1), block("paragraph", inline, 2, marks=marked(inline, number)),
        block("heading", text, 3, level=2 + number % 5), block("quote", f"{text}\n{other}", 4),
        block("preformatted", f"{text}\n    {other}", 5), block("correction", text, 6),
        {"id": "l-1", "role": "list", "ordered": number % 2 == 0, "items": [
            {"text": text}, {"text": other, "depth": 1}, {"text": inline, "marks": marked(inline, number + 1)}, {"text": other, "depth": 3}]},
        {"id": "l-2", "role": "list", "ordered": number % 2 == 0, "items": [{"text": other}]},
        {"id": "t-1", "role": "table", "caption": text, "rows": [
            [{"text": text, "header": True}, {"text": other, "header": True}], [{"text": other}, {"text": inline, "marks": marked(inline, number + 2)}], [{"text": text}]]},
        {"id": "fig-1", "role": "figure", "picture": "pic-1"},
        {"id": "em-1", "role": "embed", "url": "https://v.example/1", "title": text or "t"},
        {"id": "em-2", "role": "embed", "url": "javascript:alert(2)"},
        block("paragraph", inline, 8, marks=marked(inline, number + 5)),
    ]
    return {
        "id": f"{text}-{number}" if number % 2 else f"h{number}", "revision": 1, "url": f"https://a.example/{number}", "site": text or "s",
        "headline": text, "summary": other, "authors": [{"name": text or "n", "role": other}, {"name": "Lee", "url": "javascript:1"}],
        "published": ["2024-02-29", "2024-02-29T09:05+09:00", "2024-02-29T09:05:07Z"][number % 3],
        "language": ["en", "ko", "ar", "zh-Hant", "he", "not a tag"][number % 6], "section": text, "keywords": [text, other],
        "dateline": {"text": text, "place": text}, "sourceChain": [{"role": "origin", "name": text or "o"}],
        "rights": {"copyright": text, "licence": "https://l.example/1", "usageTerms": other}, "state": "cleaned",
        "usage": {"status": "usable"}, "body": body, "text": "", "source": {"mediaType": "text/html"},
        "pictures": [
            {"id": "pic-1", "url": "https://i.example/a b.jpg?x=1&y=\"2\"", "alt": text, "caption": f"{text} {other}",
             "credits": [{"role": "photo", "text": other}], "width": 640, "height": 480},
            {"id": "pic-2", "url": "data:text/html,x", "caption": text, "credits": []},
        ],
        "candidates": [], "cuts": [], "edits": [], "warnings": [],
    }


if __name__ == "__main__":
    for number, text in enumerate(TEXTS):
        sys.stdout.write(json.dumps(article(number, text), ensure_ascii=number % 2 == 0) + "\n")
