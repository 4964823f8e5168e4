# SPDX-License-Identifier: GPL-2.0-or-later
"""Builds the zip of the last commit, with qgis-plugin-ci and the compiled translations.

qgis-plugin-ci wants the plugin in a folder of its repository and resets the work tree when it is
done; here the repository is the plugin, and nobody's work may be reset. So it gets a repository
made for it, which holds what git archive lets out of the last commit.
"""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import translations

NAME = "datacosmos_imagery"
_TOOL = translations.ROOT / "build" / "gates-venv" / "bin" / "qgis-plugin-ci"
# Git tells its hooks, and so pre-commit, which repository is meant; ours is another.
_ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}


def git(folder: Path, *arguments: str) -> bytes:
    done = subprocess.run(
        ["git", *arguments], cwd=folder, env=_ENVIRONMENT, check=True, stdout=subprocess.PIPE
    )
    return done.stdout


def build(repository: Path, target: Path) -> Path:
    """Build the zip of a repository's last commit in a folder, and return its path."""
    staging = target / "package"
    shutil.rmtree(staging, ignore_errors=True)
    _lay_out(repository, staging)
    version = re.search(r"^version=(.+)$", (staging / NAME / "metadata.txt").read_text(), re.M)[1]
    _commit(staging)
    subprocess.run(
        [_TOOL, "package", version],
        cwd=staging,
        env=_ENVIRONMENT,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    built = target / f"{NAME}-{version}.zip"
    shutil.move(next(staging.glob("*.zip")), built)
    return built


def _lay_out(repository: Path, staging: Path) -> None:
    archive = git(repository, "archive", "--format=zip", f"--prefix={NAME}/", "HEAD")
    with zipfile.ZipFile(io.BytesIO(archive)) as archived:
        archived.extractall(staging)
    (staging / "pyproject.toml").write_bytes(git(repository, "show", "HEAD:pyproject.toml"))
    texts = staging / "translations"
    texts.mkdir()
    listed = git(repository, "ls-tree", "-r", "--name-only", "HEAD", "resources/i18n")
    for name in listed.decode().splitlines():
        if name.endswith(".ts"):
            (texts / Path(name).name).write_bytes(git(repository, "show", f"HEAD:{name}"))
    if any(texts.iterdir()):
        translations.compile_folder(texts, staging / NAME / "resources" / "i18n")


def _commit(staging: Path) -> None:
    git(staging, "init", "--quiet")
    # By force: what somebody's own git ignores belongs to it all the same.
    git(staging, "add", "--force", NAME)
    who = ("-c", "user.name=package", "-c", "user.email=package@localhost")
    git(staging, *who, "-c", "commit.gpgsign=false", "commit", "--quiet", "-m", "Package")


if __name__ == "__main__":
    print(build(translations.ROOT, Path(sys.argv[1]).resolve()))
