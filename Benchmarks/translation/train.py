#!/usr/bin/env python3
"""Trains the name model and writes its table (`make train-names`).

The text is the gold text of English pages in the shared corpora, the labels are `names-labelled.jsonl`: for each article the
names in it by where they stand first, with their kind; the same words are the same name from there on. Small models of spaCy
(en_core_web_sm 3.0, 3.6 and 3.8, MIT licence) and Galley's own tagger proposed them; what they doubted or did not agree on
was then read through and put right by hand.

Each paragraph goes in once more with its names replaced by others of the same kind, by names of the tables beside the model
and by made-up ones, so that the model learns how names stand in sentences rather than which ones were in the news.

The features are Galley's own: `translation-bench rows` writes them. The model is a softmax over hashed features, the mean of
several that saw the rows in different orders.

The articles are parted into five folds. For each a model of the other four is left in --folds, by which `names-score` judges
sentences with a model that never saw their article. The model of the table has learned from all articles.
"""
import argparse, collections, json, multiprocessing, os, random, re, subprocess, sys, textwrap, zlib

import numpy as np

SYLLABLES = ("ba be bo ka ke ko ra ri ro mi mo na ne no ta te to sa si so la le lo va vi fa go ga hu ju ze sch tr gr kl "
             "dr st br man berg son ner ler ton ville ov ic ski ez enko ian dze oglu ström wald hart well").split()
BITS, CLASSES, FEATURES, UNIT = 16, 7, 32, 0.125
FOLDS, EPOCHS, SEEDS = 5, 3, (5, 6, 7, 8)
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


def mentions(paragraphs, names):
    """For each paragraph (start, end, kind) of every mention of an article's names, the longer first where they overlap."""
    kinds = collections.defaultdict(list)
    for paragraph, start, end, kind in names:
        kinds[paragraphs[paragraph][start:end]].append((paragraph, start, kind))
    found = [[] for _ in paragraphs]
    for words in sorted(kinds, key=len, reverse=True):
        pattern = re.compile(r"(?<!\w)" + re.escape(words) + r"(?!\w)")
        for number, text in enumerate(paragraphs):
            for match in pattern.finditer(text) if words in text else ():
                kind = next((k for p, s, k in reversed(kinds[words]) if (p, s) <= (number, match.start())), None)
                if kind and not any(match.start() < end and start < match.end() for start, end, _ in found[number]):
                    found[number].append((*match.span(), kind))
    return [sorted(spans) for spans in found]


def fold(article):
    """The same in every run and in `names-score`."""
    return zlib.crc32(article.encode()) % FOLDS


def labelled(corpora, path):
    """For each fold the paragraphs with their names, as the bench reads them; ranges are UTF-8."""
    pages, folds = {}, [[] for _ in range(FOLDS)]
    for name in ["news-a", "news-b", "hosts", "web"]:
        for line in open(f"{corpora}/data/pages/{name}/pages.jsonl", encoding="utf-8"):
            page = json.loads(line)
            pages[name, page["id"]] = page["gold_paragraphs"]
    for line in open(path, encoding="utf-8"):
        article = json.loads(line)
        paragraphs = pages[article["set"], article["page"]]
        for text, spans in zip(paragraphs, mentions(paragraphs, article["names"])):
            if 40 < len(text) < 3000:
                folds[fold(article["page"])].append({"text": text, "spans": [
                    {"start": len(text[:start].encode()), "end": len(text[:end].encode()), "kind": kind}
                    for start, end, kind in spans]})
    return folds


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


def train(rows, epochs, seed):
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
    return weights


def averaged(rows):
    return np.mean([train(rows, EPOCHS, seed) for seed in SEEDS], axis=0)


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


def rows(bench, names, paragraphs):
    """The rows of every paragraph, with and without its names replaced."""
    replacer, lines = Replacer(names, seed=3), []
    for paragraph in paragraphs:
        lines.append(json.dumps(paragraph))
        if paragraph["spans"]:
            lines.append(json.dumps(replacer.replaced(paragraph)))
    answer = subprocess.run([bench, "rows"], input="\n".join(lines).encode(), capture_output=True, check=True).stdout
    return np.array(answer.split(), dtype=np.uint16).reshape(-1, FEATURES + 1)


def digits_of(weights):
    """The table as `NameModel` reads it."""
    steps = np.clip(np.rint((weights - np.median(weights, axis=1, keepdims=True)) / UNIT), -31, 31).astype(int)
    text, skipped = [], 0
    for row in steps:
        if (np.abs(row) >= 2).any():
            text.append(digits(skipped) + "".join(DIGITS[value + 32] for value in row))
            skipped = 0
        else:
            skipped += 1
    return "".join(text)


def write(weights, path):
    text = digits_of(weights)
    with open(path, "w", encoding="utf-8") as out:
        out.write("extension NameModel {\n    /// Weights for each feature, as `init(table:)` reads them. Written by\n"
                  "    /// `Benchmarks/translation/train.py` from the labelled names of the shared corpora's English pages.\n"
                  '    static let table: StaticString = """\n')
        out.writelines(f"        {text[at:at + 110]}\n" for at in range(0, len(text), 110))
        out.write('        """\n}\n')


def main():
    folder = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--corpora", required=True)
    parser.add_argument("--bench", required=True)
    parser.add_argument("--names", default="Sources/GalleyTranslation/Tagging/Names")
    parser.add_argument("--folds", required=True, help="folder for the models of the folds")
    parser.add_argument("--folds-only", action="store_true", help="leave the tables alone")
    parser.add_argument("--common-only", action="store_true", help="write the table of common words alone")
    options = parser.parse_args()
    if not options.folds_only:
        write_common(common_words(options.corpora), f"{options.names}/CommonWords+Table.swift")
        if options.common_only:
            return
    folds = labelled(options.corpora, f"{folder}/names-labelled.jsonl")
    parts = [rows(options.bench, options.names, paragraphs) for paragraphs in folds]
    wanted = [np.concatenate(parts[:at] + parts[at + 1:]) for at in range(FOLDS)]
    if not options.folds_only:
        wanted.append(np.concatenate(parts))
    with multiprocessing.Pool() as pool:
        models = pool.map(averaged, wanted, chunksize=1)
    os.makedirs(options.folds, exist_ok=True)
    for at, weights in enumerate(models[:FOLDS]):
        open(f"{options.folds}/{at}.txt", "w", encoding="ascii").write(digits_of(weights))
    if not options.folds_only:
        write(models[FOLDS], f"{options.names}/NameModel+Table.swift")


if __name__ == "__main__":
    main()
