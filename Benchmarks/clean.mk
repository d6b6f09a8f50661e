# Clean copy: quality and speed beside other tools, and the training of the story model.
#
#   make bench-clean   the shipped model on every set of the shared corpora, beside peers from PyPI
#   make train-clean   trains the story model anew, writes its table, and says how it does on hosts it never saw

CLEAN_BENCH := .build/release/clean-bench
CLEAN_PEERS := .venv/clean-peers
CLEAN_SETS := news-a hosts news-b web segments

.PHONY: bench-clean train-clean

$(CLEAN_PEERS)/bin/python:
	python3 -m venv $(CLEAN_PEERS)
	$(CLEAN_PEERS)/bin/pip install --quiet trafilatura lxml_html_clean resiliparse selectolax lightgbm numpy scipy scikit-learn

bench-clean: $(CLEAN_PEERS)/bin/python
	$(SWIFT) build $(RELEASE) --product galley
	@for set in $(CLEAN_SETS); do $(CLEAN_PEERS)/bin/python "$(GALLEY_CORPORA)/eval/evaluate.py" \
		--galley .build/release/galley --set $$set \
		--peers trafilatura,trafilatura-precision,resiliparse,lexbor-parse-only; done

train-clean: $(CLEAN_PEERS)/bin/python
	$(SWIFT) build $(RELEASE) --product clean-bench
	$(CLEAN_PEERS)/bin/python Benchmarks/clean/train.py --corpora "$(GALLEY_CORPORA)" --bench $(CLEAN_BENCH) \
		--table Sources/GalleyClean/Model/StoryModel+Table.swift --folds .build/clean-folds
