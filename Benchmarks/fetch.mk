# Fetching beside curl and Scrapy from nginx on this machine; Benchmarks/fetch/compare.py says what is needed.

PYTHON ?= python3

.PHONY: bench-fetch

bench-fetch:
	$(SWIFT) build $(RELEASE) --product fetch-bench
	@$(PYTHON) Benchmarks/fetch/compare.py --bench .build/release/fetch-bench
