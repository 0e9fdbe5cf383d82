# Every target makes its own environment first, so each works as the very first command on a fresh clone: Python 3.11
# or newer and make are enough. Holdfast itself is never installed there; it runs from the checkout.

PYTHON ?= $(firstword $(foreach candidate,python3 python3.14 python3.13 python3.12 python3.11 python,\
	$(shell $(candidate) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $(candidate))))
UV ?= uv

VENV := .venv
PY := $(VENV)/bin/python
INSTALL := -m pip --disable-pip-version-check install --quiet

.PHONY: help
help:  ## Say what can be made
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1\t\2/p' Makefile | expand -t 18

.PHONY: run
run: $(VENV)/run.stamp  ## Start Holdfast; ARGS="log 6" passes a command on
	$(PY) -m holdfast $(ARGS)

.PHONY: demo
demo: $(VENV)/run.stamp  ## Start Holdfast on an example year that is gone afterwards
	$(PY) -m holdfast demo $(ARGS)

# Twice as many workers as cores: who presses keys, or watches a real terminal, mostly waits for what comes of it.
.PHONY: test
test: $(VENV)/dev.stamp  ## Run the tests; ARGS="-k drafts -n 0" passes options on
	$(PY) -m pytest -n $$($(PY) -c "import os; print(min(2 * (os.cpu_count() or 1), 16))") --dist worksteal $(ARGS)

.PHONY: check
check: $(VENV)/dev.stamp  ## Look at style, types and the floors of the house
	$(PY) -m ruff check
	$(PY) -m ruff format --check
	$(PY) -m mypy
	$(VENV)/bin/lint-imports --no-logo --no-cache

.PHONY: snapshots-update
snapshots-update: $(VENV)/dev.stamp  ## Accept the screens as they look now; read the difference before committing it
	$(PY) -m pytest -n auto tests/snapshots --snapshot-update

.PHONY: docs
docs: $(VENV)/run.stamp  ## Write the pages that the program writes: docs/keys.md, docs/plain.md
	$(PY) -m tui.keys_page
	$(PY) -m tui.plain_page

.PHONY: pictures
pictures: $(VENV)/dev.stamp  ## Draw docs/screenshots anew from the example year
	PYTHONPATH=. $(PY) docs/make_pictures.py

# A browser is no requirement: where there is none it says so, and is done.
.PHONY: sheet-check
sheet-check: $(VENV)/dev.stamp  ## Print review sheets with Chromium: two pages at most, no request; ARGS=FOLDER keeps them
	PYTHONPATH=. $(PY) tests/sheet_check.py $(ARGS)

# What is measured is the wheel, in an environment with what a person would have and no more, compiled whatever the
# environment says: an uncompiled program starts four times slower, and that would be no figure of ours.
.PHONY: bench
bench: export PYTHONDONTWRITEBYTECODE =
bench: $(VENV)/dev.stamp .bench/app.stamp .bench/peers.stamp  ## Measure against yardsticks and peers; ARGS="charts detection" chooses
	rm -rf .bench/wheel
	$(PY) -m hatchling build -t wheel -d .bench/wheel
	.bench/app/bin/python $(INSTALL) --no-deps --force-reinstall .bench/wheel/*.whl
	.bench/peers/bin/python -m benchmarks $(ARGS)

# Locked versions with their hashes, for every system and Python at once, so that an installation is what the tests saw.
# Needs uv (https://docs.astral.sh/uv/). For newer versions: make lock LOCK=--upgrade, then make check test.
.PHONY: lock
lock: COMPILE = $(UV) pip compile --quiet --no-config --universal --generate-hashes $(LOCK) \
	--custom-compile-command 'make lock' pyproject.toml
lock:  ## Refresh requirements/*.txt from pyproject.toml
	$(COMPILE) -o requirements/run.txt
	$(COMPILE) --group dev --constraint requirements/run.txt -o requirements/dev.txt
	$(COMPILE) --group bench --constraint requirements/run.txt -o requirements/bench.txt

.PHONY: clean
clean:  ## Remove everything that was made here
	rm -rf $(VENV) .bench build dist .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -prune -exec rm -rf {} +

# A stamp is younger than the locked file its environment was filled from. dev holds run, so one environment serves both.
$(VENV)/run.stamp: requirements/run.txt
	$(PY) $(INSTALL) --require-hashes -r $<
	@touch $@

$(VENV)/dev.stamp: requirements/dev.txt
	$(PY) $(INSTALL) --require-hashes -r $<
	@touch $@ $(VENV)/run.stamp

# An environment whose Python is not there, or no longer there, is made anew.
ifneq ($(shell $(PY) -c 'import pip, sys; print(sys.version_info >= (3, 11))' 2>/dev/null),True)
$(VENV)/run.stamp $(VENV)/dev.stamp: environment
endif

.PHONY: environment
environment:
	$(if $(PYTHON),,$(error Holdfast needs Python 3.11 or newer. Name one with: make run PYTHON=/path/to/python3))
	$(PYTHON) -m venv --clear $(VENV)

# Two environments for the benchmarks, because NumPy, which a peer brings, would slow the start of what is measured.
.bench/app.stamp: requirements/run.txt
.bench/peers.stamp: requirements/bench.txt
.bench/%.stamp:
	$(if $(PYTHON),,$(error Holdfast needs Python 3.11 or newer. Name one with: make bench PYTHON=/path/to/python3))
	$(PYTHON) -m venv --clear .bench/$*
	.bench/$*/bin/python $(INSTALL) --require-hashes -r $<
	@touch $@
