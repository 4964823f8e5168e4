# SPDX-License-Identifier: GPL-2.0-or-later
SHELL := /bin/sh
PYTHON := /usr/bin/python3
VENV := build/venv/bin
export PYTHONPATH := $(CURDIR)/build/plugins

# Each half is measured by its own tests, since to measure takes half as long again; read by
# `make coverage`.
COVER = --cov-config=pyproject.toml --cov-report=

.PHONY: help demo test test-core test-core-orders test-core-rest test-core-whole \
	test-ui test-ui-buying test-ui-rest test-real test-outside test-qt6 test-compat test-qgis-qt6 coverage lint \
	gates bench storm storm-ledger storm-transfers screenshots sandbox run package translations clean

help:  ## list the targets
	@sed -n 's/^\([a-z0-9-]*\):.*  ## /\1\t/p' $(MAKEFILE_LIST) | expand -t 16

demo:  ## install what is missing and run the main job from search to map
	@tests/setup/install.sh demo
	@$(PYTHON) tests/demo/run_demo.py

# Three parts at a time, of which some mostly wait, for windows or for time to pass. All parts run,
# whatever fails; each one's output comes in one piece when it is done. What installs something is
# not left to them, lest two do so at once.
test:  ## install what is missing and run all tests, some minutes
	@tests/setup/install.sh test
	@tests/setup/install.sh gates
	@rm -rf build/coverage
	@echo "==> eight parts, three at a time; each prints when it is done"
	@$(MAKE) --no-print-directory --keep-going --jobs=3 --output-sync=target \
		test-real test-ui-buying test-core-orders test-core-rest \
		test-ui-rest test-outside test-core-whole test-qt6

test-core: test-core-orders test-core-whole test-core-rest  ## the tests that need no QGIS

# Three parts of about the same length. The one about orders waits more than it works.
ORDERS := $(addprefix tests/core/,journal orders sales service)
REST := $(filter-out $(ORDERS) %__pycache__,$(patsubst %/,%,$(wildcard tests/core/*/)))
PLAIN := $(VENV)/python -m pytest -p no:pytest_qgis -p no:pytest-qt $(COVER) --cov=core

test-core-orders:
	COVERAGE_FILE=build/coverage/orders $(PLAIN) $(ORDERS)

test-core-whole:
	COVERAGE_FILE=build/coverage/whole $(PLAIN) tests/core/test_*.py tests/test_*.py

test-core-rest:
	COVERAGE_FILE=build/coverage/rest $(PLAIN) $(REST)

test-ui: test-ui-buying test-ui-rest  ## the tests in a QGIS without a window, and qgis_process

# Two parts of about the same length.
BUYING := $(addprefix tests/ui/,orders order_dialog processing) tests/e2e
SHOWING := $(filter-out $(BUYING) %__pycache__,$(patsubst %/,%,$(wildcard tests/ui/*/)))
WINDOWLESS := QT_QPA_PLATFORM=offscreen $(VENV)/python -m pytest $(COVER) --cov=ui

test-ui-buying:
	COVERAGE_FILE=build/coverage/buying $(WINDOWLESS) $(BUYING)

test-ui-rest:
	COVERAGE_FILE=build/coverage/showing $(WINDOWLESS) tests/ui/test_*.py $(SHOWING)

test-real:  ## the plugin in the real QGIS program on a virtual screen
	$(VENV)/python -m pytest -p no:pytest_qgis -p no:pytest-qt tests/real

test-outside:  ## clients and servers that others wrote, and the guide's examples on workflow engines
	$(VENV)/python -m pytest -p no:pytest_qgis -p no:pytest-qt tests/outside tests/examples

test-qt6:  ## what needs no QGIS but Qt, under Qt 6 itself
	@tests/setup/install.sh gates
	QT_QPA_PLATFORM=offscreen build/qt6-venv/bin/python -m pytest --noconftest -p qt6_fixtures \
		-o "pythonpath=tests tests/qt6" tests/qt6 $$(build/qt6-venv/bin/python tests/qt6/plain_qt.py)

test-compat:  ## all tests in the newest QGIS that Debian offers; builds a chroot, needs root
	@tests/setup/compat.sh

test-qgis-qt6:  ## what needs QGIS, in a QGIS with Qt 6; builds it or takes QGIS_QT6=, needs root
	@tests/setup/qgis_qt6.sh

coverage:  ## branches that the last `make test` ran, by half
	@$(VENV)/python tests/setup/coverage_by_half.py build/coverage core=93 ui=92

lint:  ## ruff, mypy and bandit
	@tests/setup/install.sh test
	$(VENV)/ruff check .
	$(VENV)/ruff format --check .
	cd build/plugins && ../venv/bin/mypy --config-file datacosmos_imagery/pyproject.toml -p datacosmos_imagery.core
	$(VENV)/bandit --quiet --configfile pyproject.toml --recursive __init__.py plugin.py core ui

gates:  ## build the package and judge it as the plugin repository does
	@tests/setup/install.sh gates
	build/gates-venv/bin/python -m pytest --confcutdir=tests/gates tests/gates

translations:  ## collect the texts to translate into resources/i18n
	@tests/setup/install.sh gates
	@build/gates-venv/bin/python tests/gates/translations.py

bench:  ## measure, as ratios against rivals in the same run
	@tests/setup/install.sh bench
	$(VENV)/python tests/bench/run.py

storm:  ## kill and cut a thousand orders at random, run them again, and count; some minutes
	@tests/setup/install.sh test
	$(VENV)/python tests/storm.py $(STORM)

storm-ledger:  ## have 64 processes order with one ledger, be killed, lose the server, and count
	@tests/setup/install.sh test
	$(VENV)/python tests/storm_ledger.py $(STORM)

storm-transfers:  ## break a thousand transfers at random and count wrong files; a minute or two
	@tests/setup/install.sh test
	$(VENV)/python tests/storm_transfers.py $(STORM)

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
	@tests/setup/install.sh package
	@build/gates-venv/bin/python tests/gates/build_package.py build

clean:  ## remove what the other targets made
	rm -rf build .pytest_cache .mypy_cache .ruff_cache .qgis-settings
