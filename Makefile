# The two commands a newcomer needs: `make demo` and `make test`. Both install the system packages that are missing.

SWIFT ?= swift
# Generic code across modules is slow without cross-module optimization; unsafe flags in the manifest would keep
# other packages from depending on this one, so the flag stands here. The standard library is linked in: the command
# starts in two milliseconds and runs on machines without Swift.
RELEASE := -c release -Xswiftc -cross-module-optimization -Xswiftc -enforce-exclusivity=unchecked --static-swift-stdlib
URLS ?=

PREFIX ?= /usr/local

.PHONY: build demo test test-example test-address test-thread lint format packages clean
.PHONY: install install-files package check-package docs

build: packages
	$(SWIFT) build $(RELEASE) --product galley
	$(SWIFT) build $(RELEASE) --product sample-site

demo: build
	@Workflows/samples/demo $(URLS)

test:
	@.ci/packages libxml2-utils gettext nginx-light openssl
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build
	@$(MAKE) --no-print-directory test-example docs

# A program of somebody else's that depends on Galley by path.
test-example:
	$(SWIFT) build --package-path Tests/ExamplePackage --scratch-path .build/example
	.build/example/debug/example Workflows/samples/site/www.harbourpost.example/weather/2024/04/06/spring-gale.html \
		| grep '^title: "Spring gale shuts bridge' >/dev/null

# The whole test suite under AddressSanitizer (leaks too) and ThreadSanitizer, each in a build of its own.
test-address test-thread:
	@.ci/packages libxml2-utils gettext
	.ci/sanitize $(@:test-%=%)

# The documentation of the public face; fails on any warning. It lies in .build/docs.
docs:
	@.ci/docs

install: build install-files

# The release build's command, manual page and completions; DESTDIR and PREFIX as usual.
install-files:
	install -D -m 755 .build/release/galley $(DESTDIR)$(PREFIX)/bin/galley
	install -d $(DESTDIR)$(PREFIX)/share/man/man1 $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
		$(DESTDIR)$(PREFIX)/share/zsh/site-functions $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	.build/release/galley manual > $(DESTDIR)$(PREFIX)/share/man/man1/galley.1
	.build/release/galley completions bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/galley
	.build/release/galley completions zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_galley
	.build/release/galley completions fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/galley.fish

# A Debian package and a tarball, in .build/package; check-package installs them where there is no Swift.
package: build
	@.ci/packages dpkg-dev binutils
	@.ci/package

check-package: package
	@.ci/packages debootstrap
	@.ci/check-package

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
