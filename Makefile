# Each target does all of its own set-up. uv is used where it is installed, else it is put into .venv.
UV := $(shell command -v uv 2>/dev/null || echo .venv/bin/uv)
RUN := .venv/bin/python -m

.PHONY: install serve test lint format bench docs pictures clean

install: .venv/.serve
serve: install
	@.venv/bin/limner serve

test: .venv/.dev
	$(RUN) pytest

lint: .venv/.dev
	$(RUN) ruff check .
	$(RUN) ruff format --check .
	$(RUN) mypy
	.venv/bin/lint-imports

format: .venv/.dev
	$(RUN) ruff check --fix .
	$(RUN) ruff format .

bench: .venv/.dev
	$(RUN) bench $(ARGS)

docs: .venv/.dev
	$(RUN) scripts.reference

pictures: .venv/.dev
	.venv/bin/limner sheet --worlds --media -o docs/pictures

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache

$(UV):
	python3 -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Limner needs Python 3.11 or newer")'
	python3 -m venv .venv
	.venv/bin/python -m pip install --quiet uv

.venv/.serve: pyproject.toml uv.lock | $(UV)
	$(UV) sync --frozen --inexact --no-dev
	@touch $@

.venv/.dev: pyproject.toml uv.lock | $(UV)
	$(UV) sync --frozen --inexact
	@touch $@ .venv/.serve
