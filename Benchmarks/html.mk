# The HTML parser's speed, its resistance to hostile input, and its fuzzer; Benchmarks/README.md says what each does.

HTML_BENCH := .build/release/html-bench
HTML_SOURCES := $(wildcard Sources/GalleyHTML/*/*.swift) $(wildcard Benchmarks/html/html-bench/*.swift)
# The peers are Python packages, kept out of the way in a folder git ignores.
HTML_PEERS := .venv/html-peers

.PHONY: bench-html bench-html-instructions bench-html-trees bench-html-hostile fuzz-html

$(HTML_BENCH): $(HTML_SOURCES)
	$(SWIFT) build $(RELEASE) --product html-bench
	@touch $@

$(HTML_PEERS)/bin/python:
	python3 -m venv $(HTML_PEERS)
	$(HTML_PEERS)/bin/pip install --quiet selectolax resiliparse

bench-html: $(HTML_BENCH) $(HTML_PEERS)/bin/python
	@$(HTML_PEERS)/bin/python Benchmarks/html/compare.py --bench $(HTML_BENCH)

bench-html-instructions: $(HTML_BENCH) $(HTML_PEERS)/bin/python
	@$(HTML_PEERS)/bin/python Benchmarks/html/compare.py --bench $(HTML_BENCH) --instructions

bench-html-trees: $(HTML_BENCH) $(HTML_PEERS)/bin/python
	@$(HTML_PEERS)/bin/python Benchmarks/html/compare.py --bench $(HTML_BENCH) --trees

bench-html-hostile: $(HTML_BENCH)
	@python3 Benchmarks/html/hostile.py --bench $(HTML_BENCH)

fuzz-html:
	@Benchmarks/html/fuzz/run
