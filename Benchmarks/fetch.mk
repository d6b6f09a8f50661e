# Fetching beside curl and Scrapy from nginx on this machine, and what must hold however a run ends; the scripts in
# Benchmarks/fetch say what they need.

PYTHON ?= python3

.PHONY: bench-fetch check-fetch

bench-fetch:
	$(SWIFT) build $(RELEASE) --product fetch-bench
	@$(PYTHON) Benchmarks/fetch/compare.py --bench .build/release/fetch-bench

check-fetch: build
	@$(PYTHON) Benchmarks/fetch/check.py --galley .build/release/galley
