# The workflow engine: its own cost, its reuse on real pages, and what it does when it is killed or storage fails.
#
#   make bench-workflow          a million small articles, then real pages; one closing line a figure
#   make check-workflow-faults   300 kills at random moments and some hundred failing calls; needs gcc

.PHONY: bench-workflow check-workflow-faults

bench-workflow:
	$(SWIFT) build $(RELEASE) --product galley
	$(SWIFT) build $(RELEASE) --product sample-site
	@python3 Benchmarks/workflow/bench.py --galley .build/release/galley --site .build/release/sample-site \
		--corpora "$(GALLEY_CORPORA)"

check-workflow-faults:
	$(SWIFT) build $(RELEASE) --product galley
	@python3 Benchmarks/workflow/faults.py --galley .build/release/galley --kills 300
