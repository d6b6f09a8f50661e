#!/usr/bin/env python3
"""Writes the gold text of the shared corpora's English news pages, an article a line, for `translation-bench speed`."""
import json, sys

for line in open(f"{sys.argv[1]}/data/pages/news-b/pages.jsonl", encoding="utf-8"):
    print(json.dumps({"text": "\n".join(json.loads(line)["gold_paragraphs"]), "language": "en"}))
