# Two commands do it all: `make run` and `make test`. `make help` lists the rest.
.DEFAULT_GOAL := help
PYTEST := .venv/bin/python -m pytest
WORKERS ?= 2

help: ## Say what there is
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 14

setup: ## Make the machine ready for the service
	@.ci/setup.sh run

setup-test:
	@.ci/setup.sh test

run: setup ## Start the service with a demo group, on 127.0.0.1:8000 (PORT)
	@exec .venv/bin/sharethepen run --demo

test: setup-test ## Run everything that must hold
	$(MAKE) --output-sync -j $(WORKERS) lint types
	$(PYTEST) tests/unit tests/rules tests/conformance tests/hostile tests/integration -n $(WORKERS) --dist worksteal
	.ci/with-postgres.sh $(PYTEST) tests/integration/service -n $(WORKERS) --dist worksteal
	$(PYTEST) tests/e2e -n $(WORKERS) --dist loadfile

unit: ## Run the quick tests
	$(PYTEST) tests/unit tests/rules

lint: ## Check style and the direction of imports
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/lint-imports

types: ## Check the types
	.venv/bin/mypy

fix: ## Mend the style
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .

catalogues: ## Collect the words of the pages for translators
	.venv/bin/python -m service.catalogues update

natural: setup ## Add natural English voices, and brought ones (0.3 GB; optional)
	.venv/bin/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements-natural.txt
	.venv/bin/python -m service.natural

lock: ## Write the lock files anew from the .in files
	uv pip compile requirements.in --generate-hashes --no-emit-index-url --no-header --python-platform linux --python-version 3.11 -q -o requirements.txt
	uv pip compile requirements-dev.in --generate-hashes --no-emit-index-url --no-header --python-platform linux --python-version 3.11 -q -o requirements-dev.txt
	uv pip compile requirements-node.in --generate-hashes --no-emit-index-url --no-header --python-platform linux --python-version 3.11 -q -o requirements-node.txt
	uv pip compile requirements-natural.in --generate-hashes --no-emit-index-url --no-header --python-platform linux --python-version 3.11 -q -o requirements-natural.txt
	uv pip compile requirements-listen.in --generate-hashes --no-emit-index-url --no-header --python-platform linux --python-version 3.11 -q -o requirements-listen.txt

.PHONY: help setup setup-test run test unit lint types fix catalogues natural lock
