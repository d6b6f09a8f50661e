# Every format before its own validator; Benchmarks/export/check-formats.py says what each one checks.

# The validators are Python packages, kept out of the way in a folder git ignores.
FORMAT_CHECKERS := .venv/format-checkers

.PHONY: check-formats

$(FORMAT_CHECKERS)/bin/python:
	python3 -m venv $(FORMAT_CHECKERS)
	$(FORMAT_CHECKERS)/bin/pip install --quiet jsonschema python-frontmatter feedparser

check-formats: build $(FORMAT_CHECKERS)/bin/python
	@command -v cmark-gfm >/dev/null || { echo "make: cmark-gfm is missing; install the Debian package cmark-gfm" >&2; exit 1; }
	@$(FORMAT_CHECKERS)/bin/python Benchmarks/export/check-formats.py
