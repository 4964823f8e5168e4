# SPDX-License-Identifier: GPL-2.0-or-later
SHELL := /bin/sh
PYTHON := /usr/bin/python3
VENV := build/venv/bin
export PYTHONPATH := $(CURDIR)/build/plugins
VERSION := $(shell sed -n 's/^version=//p' metadata.txt)
ZIP := build/datacosmos_imagery-$(VERSION).zip

.PHONY: help demo test test-core test-ui test-real test-outside lint bench screenshots sandbox run package clean

help:  ## list the targets
	@sed -n 's/^\([a-z-]*\):.*  ## /\1\t/p' $(MAKEFILE_LIST) | expand -t 16

demo:  ## install what is missing and run the main job from search to map
	@tests/setup/install.sh demo
	@$(PYTHON) tests/demo/run_demo.py

test:  ## install what is missing and run all tests
	@tests/setup/install.sh test
	@$(MAKE) --no-print-directory test-core test-outside test-real test-ui

test-core:  ## the tests that need no QGIS
	$(VENV)/python -m pytest -p no:pytest_qgis -p no:pytest-qt tests/core tests/test_structure.py

test-ui:  ## the tests in a QGIS without a window, and qgis_process from end to end
	QT_QPA_PLATFORM=offscreen $(VENV)/python -m pytest tests/ui tests/e2e

test-real:  ## the plugin in the real QGIS program on a virtual screen
	$(VENV)/python -m pytest -p no:pytest_qgis -p no:pytest-qt tests/real

test-outside:  ## clients that others wrote, and the guide's examples on workflow engines
	$(VENV)/python -m pytest -p no:pytest_qgis -p no:pytest-qt tests/outside tests/examples

lint:  ## ruff, mypy and bandit
	@tests/setup/install.sh test
	$(VENV)/ruff check .
	$(VENV)/ruff format --check .
	cd build/plugins && ../venv/bin/mypy --config-file datacosmos_imagery/pyproject.toml datacosmos_imagery/core
	$(VENV)/bandit --quiet --configfile pyproject.toml --recursive __init__.py plugin.py core ui

bench:  ## measure, as ratios against rivals in the same run
	@tests/setup/install.sh bench
	$(VENV)/python tests/bench/run.py

screenshots:  ## renew the pictures of the guide from the real program
	@tests/setup/install.sh screenshots
	$(VENV)/python tests/real/make_screenshots.py

sandbox:  ## run a local DataCosmos until Ctrl+C
	@mkdir -p build/plugins && ln -sfn "$(CURDIR)" build/plugins/datacosmos_imagery
	@$(PYTHON) -m datacosmos_imagery.core.sandbox --folder build/sandbox \
		--credentials-file build/data_cosmos_api_credentials.json

run:  ## QGIS with the plugin, connected to a sandbox
	@tests/setup/install.sh demo
	@$(PYTHON) tests/demo/run_qgis.py

package:  ## a zip of the last commit that QGIS installs
	@mkdir -p build
	git archive --format=zip --prefix=datacosmos_imagery/ --output=$(ZIP) HEAD
	@echo $(ZIP)

clean:  ## remove what the other targets made
	rm -rf build .pytest_cache .mypy_cache .ruff_cache .qgis-settings
