# Decoding beside a browser's TextDecoder; Benchmarks/encodings/compare.py says what is compared.

BROWSER ?= firefox-esr

.PHONY: check-encodings

check-encodings:
	@command -v $(BROWSER) >/dev/null || { echo "make: $(BROWSER) is missing; install the Debian package firefox-esr, or say BROWSER=…" >&2; exit 1; }
	$(SWIFT) build $(RELEASE) --product decode-bench
	@python3 Benchmarks/encodings/compare.py --browser $(BROWSER)
