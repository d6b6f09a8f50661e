#!/usr/bin/env python3
"""Trains the story model: weights of words, and two sums of boosted trees that say of each passage of a page whether
it is of the story.

The data: pages of the shared corpora (news-a, hosts, news-b, web: gold paragraphs; segments: some words that must and
must not be there). A passage is of the story when four fifths of its words stand in the page's gold text, in runs of
three or more; short ones only as whole gold lines near the story's long paragraphs, for single words stand anywhere.
Passages that could be either weigh less; optional paragraphs weigh nothing.

The order: the words are weighed first, by logistic regression over buckets of words and pairs; their score is a
column of the first sum of trees, whose likelihoods and those of the neighbours are columns of the second. What a later
stage learns from was always judged by models that never saw the page's host.

Most of the pages are English and German. So each page is learned from twice: as it is, and as if in a language that
the weighed words say nothing of, in a script without capitals, with its set phrases known or not.

The folds: hosts are dealt into five folds. What is printed was judged, for each page, by models trained on the hosts
of the other four. The table that is written was trained on all of them.
"""
import argparse, copy, json, math, os, random, subprocess, sys, textwrap
from collections import Counter, defaultdict
from itertools import chain
from urllib.parse import urlparse

import lightgbm
import numpy as np
from scipy.sparse import csr_matrix, vstack
from sklearn.linear_model import LogisticRegression

SETS = ["news-a", "hosts", "news-b", "web", "segments"]
# Each sum is the mean of several, trained with other seeds on other shares of rows and columns.
FIRST = dict(learning_rate=0.18, num_leaves=20, rounds=56, seeds=2)
SECOND = dict(learning_rate=0.15, num_leaves=24, rounds=64, seeds=3)
COMMON = dict(
    objective="binary", feature_fraction=0.5, bagging_fraction=0.8, bagging_freq=1, lambda_l2=2, min_data_in_leaf=20,
    verbose=-1, num_threads=1, max_bin=127, deterministic=True)
FOLDS = 5
# Of the weights of words, as `WordBuckets` and `WordWeights` have them.
BUCKETS, WORD_LIMIT, WORD_STEP, WORD_NOUGHT, WORD_MOST = 1 << 14, 600, 1 / 12, 0x50, 44
# Columns of `StoryFeatures.names`, and the kind of headings.
CAPITAL_SHARE, STARTS_WITH_CAPITAL, KIND, PHRASES, FIRST_SIGN, CAPITAL_RATIO = 9, 15, 16, slice(20, 30), 82, 88
HEADING = 1
# What `FeatureReader.signClass` says of letters: capitals, small ones, those beyond ASCII.
ASCII_LETTERS, OTHER_LETTERS = (0, 1), 6
# How much a page counts as one in an unknown language.
FOREIGN = 0.4
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def host(page):
    """The registered domain, near enough."""
    url = page.get("url") or page["id"]
    name = (urlparse(url if "://" in url else "http://" + url).hostname or url).lower()
    parts = name.split(".")
    second = len(parts) > 2 and len(parts[-1]) == 2 and parts[-2] in ("co", "com", "org", "net", "gov", "ac", "or", "ne")
    return ".".join(parts[-3:] if second else parts[-2:])


def bits(text, count):
    value = int(text)
    return [(value >> bit) & 1 for bit in range(count)]


def gold_labels(score, page, texts):
    """Label and weight of each passage of a page with gold paragraphs."""
    gold = page["gold_paragraphs"]
    cover = score.Cover("\n".join(gold))
    optional = score.Cover("\n".join(page.get("optional_paragraphs") or []))
    labels, weights = [], []
    for text in texts:
        lines = [line for line in text.split("\n") if score._TOK.search(line)]
        sizes = [len(score.toks(line)) for line in lines]
        if not sum(sizes):
            labels.append(0), weights.append(0.0)
            continue
        share = sum(n * cover.ratio(line) for n, line in zip(sizes, lines)) / sum(sizes)
        labels.append(int(share >= 0.8))
        left_out = bool(page.get("optional_paragraphs")) and optional.ratio(text) > 0.8
        weights.append(0.0 if left_out else 0.3 if 0.55 < share < 0.8 else 1.0)
    return settle_short(score, page, texts, np.array(labels), np.array(weights))


def settle_short(score, page, texts, labels, weights):
    """Takes the label from short passages that only happen to stand in the gold, and from copies far off."""
    sizes = np.array([len(score.toks(text)) for text in texts])
    keys = [score.tkey(text) for text in texts]
    # How often each line stands in the gold: subheads such as "Pros" come again and again.
    whole = Counter(score.tkey(line) for entry in page["gold_paragraphs"] for line in entry.split("\n"))
    for part in (page.get("subheads"), page.get("summary")):
        for key in {score.tkey(line) for entry in part or [] for line in entry.split("\n")}:
            whole[key] = max(1, whole[key])
    long = [i for i in range(len(texts)) if labels[i] and sizes[i] >= 8]
    if not long:
        return labels, weights
    copies = defaultdict(list)
    for i in long:
        copies[keys[i]].append(i)
    single = [i for i in long if len(copies[keys[i]]) == 1] or long
    for same in copies.values():
        if len(same) > 1:
            nearest = min(same, key=lambda i: min(abs(i - other) for other in single))
            for i in same:
                if i != nearest:
                    labels[i], weights[i] = 0, min(weights[i], 0.3)
    first, last = min(i for i in long if labels[i]), max(i for i in long if labels[i])
    seen = Counter()
    for i in range(len(texts)):
        if sizes[i] >= 8 or not labels[i]:
            continue
        if not first - 3 <= i <= last + 3:
            labels[i] = 0
        elif seen[keys[i]] < whole[keys[i]]:
            seen[keys[i]] += 1
        elif whole[keys[i]]:
            labels[i], weights[i] = 0, 0.2
        else:
            labels[i], weights[i] = (0 if sizes[i] < 4 else labels[i]), 0.2
    return labels, weights


def segment_labels(score, page, texts):
    wanted = [score.wnorm(words) for words in page.get("with", [])]
    unwanted = [score.wnorm(words) for words in page.get("without", [])]
    plain = [score.wnorm(text) for text in texts]
    good = np.array([any(words in text for words in wanted) for text in plain])
    bad = np.array([any(words in text for words in unwanted) for text in plain])
    return good.astype(int), (good != bad).astype(float)


def counts(rows):
    """How often each bucket stands in each row."""
    ends = np.cumsum([0] + [len(row) for row in rows])
    buckets = np.concatenate([np.array(row, dtype=np.int64) for row in rows]) if rows else np.array([], dtype=np.int64)
    return csr_matrix((np.ones(len(buckets), dtype=np.float32), buckets, ends), shape=(len(rows), BUCKETS))


class Page:
    """One page: its passages' words, columns, labels and weights."""

    def __init__(self, score, name, page, passages):
        self.set, self.page, self.id, self.host = name, page, page["id"], host(page)
        self.texts = [passage["t"] for passage in passages]
        columns = np.array([passage["f"] for passage in passages], dtype=np.float32)
        signs = np.array(
            [bits(p["n"], 64) + bits(p["a"], 64) + bits(p["c"], 32) for p in passages], dtype=np.float32)
        self.own = columns.shape[1]
        self.rows = np.hstack([columns, signs])
        self.keys = [passage["k"] for passage in passages]
        self.bounds = np.array([passage["b"] for passage in passages])
        label = gold_labels if page.get("gold_paragraphs") else segment_labels
        self.labels, self.weights = label(score, page, self.texts)
        count = max(1, int((self.weights > 0).sum()))
        self.weights = self.weights * (0.5 if name == "segments" else 1.0) * min(1, 80 / count) ** 0.5
        self.open = np.where(~self.surely_outside())[0]
        self.worded = self.open[self.rows[self.open, 0] < WORD_LIMIT]
        self.words = counts([passages[i]["w"] for i in self.worded])
        self.wide = None

    def foreign(self, knows_phrases):
        """The page as one in a language that the words say nothing of."""
        twin = copy.copy(self)
        twin.id, twin.rows = self.id + " (foreign)", self.rows.copy()
        twin.rows[:, [CAPITAL_SHARE, CAPITAL_RATIO]] = 0
        twin.rows[:, STARTS_WITH_CAPITAL] = 1
        twin.rows[np.isin(twin.rows[:, FIRST_SIGN], ASCII_LETTERS), FIRST_SIGN] = OTHER_LETTERS
        if not knows_phrases:
            twin.rows[:, PHRASES] = 0
        twin.words = counts([[] for _ in self.worded])
        twin.weights = self.weights * FOREIGN
        return twin

    def surely_outside(self):
        """As `StoryModel.isSurelyOutside`."""
        context = self.rows[:, self.own + 128:]
        weight, links, inside, level = (self.rows[:, i] for i in (0, 2, 30, 17))
        light, outside = weight < 300, inside == 0
        return ((weight == 0) | (context[:, 16] > 0) | (context[:, 14] > 0) | (light & (context[:, 0] > 0))
                | (light & outside & (context[:, 2] > 0)) | (outside & (links > 0.8) & (level == 0)))

    def weigh_words(self, weights):
        """Puts the score of the words into its column, the last of the page's own."""
        self.rows[:, self.own - 1] = 0
        self.rows[self.worded, self.own - 1] = self.words @ weights * WORD_STEP

    def widen(self, likelihoods):
        """The columns of `NeighbourReader` behind the page's own."""
        count = len(likelihoods)

        def shifted(distance):
            result = np.full(count, -0.1)
            if distance < 0 and count > -distance:
                result[-distance:] = likelihoods[:distance]
            elif 0 < distance < count:
                result[:-distance] = likelihoods[distance:]
            return result

        heavy = likelihoods * np.minimum(1, self.rows[:, 0] / 150)
        sums = np.concatenate([[0], np.cumsum(heavy)])
        total = max(1, sums[-1])
        before = [likelihoods[max(0, i - 5):i].mean() if i else -0.1 for i in range(count)]
        behind = [likelihoods[i + 1:i + 6].mean() if i < count - 1 else -0.1 for i in range(count)]
        columns = [likelihoods] + [shifted(d) for d in (-3, -2, -1, 1, 2, 3)]
        columns += [before, behind, sums[:-1] / total, (sums[-1] - sums[1:]) / total, np.full(count, sums[-1])]
        columns += self.surroundings(likelihoods) + self.sections(likelihoods)
        self.wide = np.hstack([self.rows, np.array(columns, dtype=np.float32).T])

    def surroundings(self, likelihoods):
        """What was said of the other passages of the three boxes around each, and of those of its template."""
        masses = np.minimum(1, self.rows[:, 0] / 150)
        own = likelihoods * masses
        sums, mass_sums = (np.concatenate([[0], np.cumsum(values)]) for values in (own, masses))
        columns = []
        for level in range(3):
            first, end = self.bounds[:, 2 * level], self.bounds[:, 2 * level + 1]
            columns.append((sums[end] - sums[first] - own)
                           / np.maximum(0.05, mass_sums[end] - mass_sums[first] - masses))
        templates = defaultdict(lambda: np.zeros(2))
        for key, value, mass in zip(self.keys, own, masses):
            templates[key] += value, mass
        columns.append([
            (templates[key][0] - value) / max(0.05, templates[key][1] - mass)
            if templates[key][1] - mass > 1e-6 else -0.1 for key, value, mass in zip(self.keys, own, masses)])
        return columns

    def sections(self, likelihoods):
        """The heading before each passage, how far it is, and what was said from one heading to the next."""
        count = len(likelihoods)
        masses = np.minimum(1, self.rows[:, 0] / 150)
        headings = [i for i in range(count) if self.rows[i, KIND] == HEADING]
        said, distance, section = np.full(count, -0.1), np.full(count, 40.0), np.full(count, -0.1)
        for heading, end in zip(headings, headings[1:] + [count]):
            inside = slice(heading + 1, end)
            if masses[inside].sum() > 0:
                section[heading:end] = (likelihoods * masses)[inside].sum() / masses[inside].sum()
            behind = slice(heading + 1, end + 1)
            said[behind] = likelihoods[heading]
            distance[behind] = np.minimum(40, np.arange(heading + 1, min(end + 1, count)) - heading)
        return [said, distance, section]


def fit_words(pages):
    """Weights of the buckets, in whole steps."""
    x = vstack([page.words for page in pages])
    y = np.concatenate([page.labels[page.worded] for page in pages])
    w = np.concatenate([page.weights[page.worded] for page in pages])
    used = w > 0
    model = LogisticRegression(C=0.3, solver="liblinear", max_iter=60, random_state=3)
    model.fit(x[used], y[used], sample_weight=w[used])
    return np.clip(np.round(model.coef_[0] / WORD_STEP), -WORD_MOST, WORD_MOST)


def word_table(weights):
    return textwrap.wrap("".join(chr(WORD_NOUGHT + int(weight)) for weight in weights), 108)


def fit(pages, rows, settings):
    """One model a seed."""
    x = np.vstack([getattr(page, rows)[page.open] for page in pages])
    y = np.concatenate([page.labels[page.open] for page in pages])
    w = np.concatenate([page.weights[page.open] for page in pages])
    used = w > 0
    own = {**COMMON, "learning_rate": settings["learning_rate"], "num_leaves": settings["num_leaves"]}
    return [lightgbm.train({**own, "seed": seed}, lightgbm.Dataset(x[used], y[used], weight=w[used]), settings["rounds"])
            for seed in range(3, 3 + settings["seeds"])]


def judge(models, page, rows):
    result = np.zeros(len(page.texts))
    if len(page.open):
        logits = [model.predict(getattr(page, rows)[page.open], raw_score=True) for model in models]
        result[page.open] = 1 / (1 + np.exp(-np.mean(logits, axis=0)))
    return result


def base36(number):
    sign, number, text = "-" if number < 0 else "", abs(int(number)), ""
    while True:
        text, number = DIGITS[number % 36] + text, number // 36
        if not number:
            return sign + text


def table(models):
    """The trees as `DecisionTrees` reads them, one a line: the first of each model, the second of each, and so on."""
    lines = []
    for tree in chain.from_iterable(zip(*(model.dump_model()["tree_info"] for model in models))):
        nodes, leaves = [], []

        def walk(node):
            if "split_feature" not in node:
                leaves.append(round(node["leaf_value"] * 1000 / len(models)))
                return -len(leaves)
            place = len(nodes)
            nodes.append(None)
            threshold = math.floor(max(-1e6, min(1e6, node["threshold"])) * 1000 + 1e-6)
            nodes[place] = (node["split_feature"], threshold, walk(node["left_child"]), walk(node["right_child"]))
            return place

        walk(tree["tree_structure"])
        numbers = [len(nodes), len(leaves)] + [value for node in nodes for value in node] + leaves
        lines.append(" ".join(base36(number) for number in numbers))
    return lines


def write_swift(path, words, first, second):
    def literal(model):
        return "\n".join("        " + part for line in table(model) for part in textwrap.wrap(line, 108))

    with open(path, "w", encoding="utf-8") as file:
        file.write(
            "extension StoryModel {\n    /// The weights of words. Written by `Benchmarks/clean/train.py`; `WordWeights` "
            "says how it is read.\n    static let wordTable: StaticString = #\"\"\"\n"
            + "\n".join("        " + line for line in word_table(words))
            + "\n        \"\"\"#\n\n    /// The first sum of trees. Written by `Benchmarks/clean/train.py`; "
            "`DecisionTrees` says how it is read.\n    static let firstTable: StaticString = \"\"\"\n" + literal(first)
            + "\n        \"\"\"\n\n    /// The second sum of trees.\n    static let secondTable: StaticString = \"\"\"\n"
            + literal(second) + "\n        \"\"\"\n}\n")


def load(score, corpora, bench):
    sys.path.insert(0, os.path.join(corpora, "eval"))
    import evaluate
    pages = []
    for name in SETS:
        folder = os.path.join(corpora, "data", "pages", name)
        records = score.load(os.path.join(folder, "pages.jsonl"))
        evaluate.unpack(folder, records)
        lines = "".join(json.dumps({"id": r["id"], "url": r.get("url"), "file": r["file"]}) + "\n" for r in records)
        answer = subprocess.run([bench, "features"], input=lines.encode(), stdout=subprocess.PIPE, check=True).stdout
        by_id = {record["id"]: record for record in records}
        # Not splitlines: a page's words may hold the line ends of Unicode.
        for line in answer.decode().split("\n"):
            if line:
                read = json.loads(line)
                if read["passages"]:
                    pages.append(Page(score, name, by_id[read["id"]], read["passages"]))
    return pages


def report(score, pages, likelihoods):
    for name in SETS:
        chosen = [(page, p) for page, p in zip(pages, likelihoods) if page.set == name]
        texts = {page.id: {"id": page.id, "text": "\n\n".join(t for t, q in zip(page.texts, p) if q >= 0.5)}
                 for page, p in chosen}
        result = score.score([{**page.page, "id": page.id} for page, _ in chosen], texts)
        parts = [f"{name:9}"]
        if "shingle" in result:
            parts.append("F1 {f1:.3f} exact {accuracy:.3f}".format(**result["shingle"]))
        if "segments" in result:
            parts.append("segments {f1:.3f}".format(**result["segments"]))
        if "paragraphs" in result:
            parts.append("clean pages {clean_pages:.3f}".format(**result["paragraphs"]))
        print(" | ".join(parts), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--corpora", "--bench", "--table", "--folds"):
        parser.add_argument(name, required=True)
    options = parser.parse_args()
    sys.path.insert(0, os.path.join(options.corpora, "eval"))
    import score
    pages = load(score, options.corpora, options.bench)
    foreign = [page.foreign(index % 2 == 0) for index, page in enumerate(pages)]
    own, pages = pages, pages + foreign
    hosts = sorted({page.host for page in pages})
    random.Random(1).shuffle(hosts)
    fold = {name: index % FOLDS for index, name in enumerate(hosts)}
    os.makedirs(options.folds, exist_ok=True)
    with open(os.path.join(options.folds, "folds.tsv"), "w", encoding="utf-8") as file:
        file.writelines(f"{page.id}\t{fold[page.host]}\n" for page in own)
    words, firsts, judged = [], [], {}
    for k in range(FOLDS):
        words.append(fit_words([page for page in own if fold[page.host] != k]))
        for page in pages:
            if fold[page.host] == k:
                page.weigh_words(words[k])
    for k in range(FOLDS):
        firsts.append(fit([page for page in pages if fold[page.host] != k], "rows", FIRST))
        for page in pages:
            if fold[page.host] == k:
                page.widen(judge(firsts[k], page, "rows"))
    for k in range(FOLDS):
        second = fit([page for page in pages if fold[page.host] != k], "wide", SECOND)
        judged.update({page.id: judge(second, page, "wide") for page in pages if fold[page.host] == k})
        with open(os.path.join(options.folds, f"fold{k}.txt"), "w", encoding="utf-8") as file:
            file.write("\n\n".join("\n".join(part) for part in (word_table(words[k]), table(firsts[k]), table(second))))
            file.write("\n")
    print("judged by models that never saw the page's host, the rules not counted:")
    report(score, own, [judged[page.id] for page in own])
    print("the same pages, as if in a language unknown to the words:")
    report(score, foreign, [judged[page.id] for page in foreign])
    write_swift(options.table, fit_words(own), fit(pages, "rows", FIRST), fit(pages, "wide", SECOND))


if __name__ == "__main__":
    main()
