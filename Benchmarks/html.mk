# The HTML parser's speed, its resistance to hostile input, and its fuzzer; Benchmarks/README.md says what is needed.

HTML_BENCH := .build/release/html-bench
PYTHON ?= python3

.PHONY: bench-html bench-html-instructions bench-html-trees bench-html-hostile fuzz-html

$(HTML_BENCH): $(wildcard Sources/GalleyHTML/*/*.swift) $(wildcard Benchmarks/html/html-bench/*.swift)
	$(SWIFT) build $(RELEASE) --product html-bench
	@touch $@

bench-html: $(HTML_BENCH)
	@$(PYTHON) Benchmarks/html/compare.py --bench $(HTML_BENCH)

bench-html-instructions: $(HTML_BENCH)
	@$(PYTHON) Benchmarks/html/compare.py --bench $(HTML_BENCH) --instructions

bench-html-trees: $(HTML_BENCH)
	@$(PYTHON) Benchmarks/html/compare.py --bench $(HTML_BENCH) --trees

bench-html-hostile: $(HTML_BENCH)
	@$(PYTHON) Benchmarks/html/hostile.py --bench $(HTML_BENCH)

fuzz-html:
	@Benchmarks/html/fuzz/run
