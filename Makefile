# The two commands a newcomer needs: `make demo` and `make test`. Both install the system packages that are missing.

SWIFT ?= swift
# Generic code across modules is slow without cross-module optimization; unsafe flags in the manifest would keep
# other packages from depending on this one, so the flag stands here. The standard library is linked in: the command
# starts in two milliseconds and runs on machines without Swift.
RELEASE := -c release -Xswiftc -cross-module-optimization -Xswiftc -enforce-exclusivity=unchecked --static-swift-stdlib
URLS ?=

.PHONY: build demo test lint format packages clean

build: packages
	$(SWIFT) build $(RELEASE) --product galley
	$(SWIFT) build $(RELEASE) --product sample-site

demo: build
	@Workflows/samples/demo $(URLS)

test:
	@.ci/packages libxml2-utils gettext nginx-light openssl
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

lint:
	$(SWIFT) format lint --strict --parallel -r Package.swift Sources Tests $(wildcard Plugins)

format:
	$(SWIFT) format --in-place --parallel -r Package.swift Sources Tests $(wildcard Plugins)

packages:
	@.ci/packages

clean:
	rm -rf .build demo

# Benchmarks and checks against other tools, each beside its scripts: make bench-html, bench-clean …
-include Benchmarks/*.mk
