# SPDX-License-Identifier: GPL-2.0-or-later
"""An item keeps its folder and an asset its file, whatever else is in the order and in which row."""

import json
import random
import unicodedata

import pytest
from datacosmos_imagery.core.delivery.downloads import download_items
from datacosmos_imagery.core.delivery.filenames import safe_name, unique_names
from datacosmos_imagery.core.delivery.manifest import FILE_NAME, Manifest
from datacosmos_imagery.core.delivery.order_folder import read_delivery
from datacosmos_imagery.core.delivery.plan import choose_assets, make_folders, plan_files
from datacosmos_imagery.core.stac.items import Asset, item_from_json
from views import line_in

LONG = "S2C_MSIL2A_" + "x" * 120


def item_of(identifier, collection="c", **hrefs):
    """Return an item with an asset at each address."""
    hrefs = hrefs or {"TCI": "https://a.example/TCI.tif", "B04": "https://a.example/B04.tif"}
    assets = {key: {"href": href, "type": "image/tiff"} for key, href in hrefs.items()}
    return item_from_json({"id": identifier, "collection": collection, "assets": assets}, "")


def run(items, folder, names=()):
    """Do what a download does to the disk, each file with what it is in it; return the paths."""
    wanted = [(item, choose_assets(item, names)) for item in items]
    planned, _skipped = plan_files(wanted, folder, folder)
    assert make_folders(wanted, folder, folder) == {}
    for file in planned:
        what = f"{file.item.collection} {file.item.id} {file.asset.key}"
        known = file.manifest.completed(file.path, file.asset)
        if known is None:
            assert not file.path.exists(), "the file of another asset would be overwritten"
            file.manifest.note(file.path, file.asset, len(what.encode()))
            file.path.write_text(what)
        assert file.path.read_text() == what
    return {(f.item.collection, f.item.id, f.asset.key): f.path for f in planned}


KINDS = {
    "alike in the first 120 bytes": [item_of(f"{LONG}{n}") for n in range(50)],
    "alike in these, with an extension": [item_of(f"{LONG}{n}.SAFE") for n in range(12)],
    "in several collections": [item_of("I", f"c{n}") for n in range(12)],
    "in collections alike for long": [item_of("I", f"{LONG}{n}") for n in range(12)],
    "different by case": [item_of("".join(x)) for x in ("ab", "AB", "aB", "Ab")],
    "different by spelling": [item_of(x) for x in ("é", "e\u0301", "É", "ß", "ss", "SS", "ſs")],
    "different by what no name may have": [item_of(x) for x in ("a:b", "a/b", "a?b", "a_b")],
    "called like another one's folder": [item_of(x) for x in ("I", "I_c", "I-2", "I.json", "i")],
    "called like our own files": [item_of(x) for x in ("I.part", "I_part", "README.txt", "CON")],
}


@pytest.mark.parametrize("kind", KINDS)
def test_an_item_keeps_its_folder_over_runs_in_any_order(kind, tmp_path):
    chance, items = random.Random(kind), KINDS[kind]
    known = {}
    for _turn in range(8):
        some = chance.sample(items, chance.randint(1, len(items)))
        found = run(some, tmp_path, chance.choice([(), ("TCI",), ("B04",)]))
        assert all(known.get(key, path) == path for key, path in found.items())
        known.update(found)
    known.update(run(items, tmp_path))
    folders = {key[:2]: path.parent.name for key, path in known.items()}
    assert len(folders) == len(items)
    folded = {unicodedata.normalize("NFC", name.casefold()) for name in folders.values()}
    assert len(folded) == len(items)
    for (collection, item), name in folders.items():
        stored = json.loads((tmp_path / name / f"{name}.json").read_text())
        assert (stored["collection"], stored["id"]) == (collection, item)
        assert len(name.encode()) <= 120


def test_the_folder_of_an_earlier_version_is_found_again(tmp_path):
    old = tmp_path / "I_other-2"
    old.mkdir()
    item = item_of("I")
    (old / f"{old.name}.json").write_text(json.dumps(dict(item.raw)))
    (old / "TCI.tif").write_text("c I TCI")
    # Notes of the first versions didn't name the asset.
    notes = {"TCI.tif": {"source": "https://a.example/TCI.tif", "size": 7}}
    (old / FILE_NAME).write_text(json.dumps(notes))
    found = run([item_of("I", "other"), item], tmp_path)
    assert found["c", "I", "TCI"] == old / "TCI.tif"
    assert found["other", "I", "TCI"].parent == tmp_path / "I"


def test_an_item_in_two_folders_goes_on_in_the_one_of_its_name(tmp_path):
    for name in ("A", "I", "Z"):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"{name}.json").write_text(json.dumps(dict(item_of("I").raw)))
    assert run([item_of("I")], tmp_path)["c", "I", "TCI"].parent.name == "I"


def test_an_item_that_is_listed_twice_has_two_folders_and_no_more(tmp_path):
    for _turn in range(3):
        run([item_of("I"), item_of("I")], tmp_path)
    assert len(list(tmp_path.iterdir())) == 2


def test_a_folder_whose_json_names_another_item_is_that_ones(tmp_path):
    run([item_of("I")], tmp_path)
    paper = tmp_path / "I" / "I.json"
    paper.write_text(paper.read_text().replace('"id": "I"', '"id": "J"'))
    found = run([item_of("I")], tmp_path)
    assert found["c", "I", "TCI"].parent.name == "I_c"


def test_what_cannot_be_read_is_nobodys(tmp_path):
    for name, content in (("A", "["), ("B", "[1]"), ("C", '{"id": 5e999}'), ("D", "\0")):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"{name}.json").write_text(content)
    (tmp_path / "L").symlink_to(tmp_path / "A")
    assert run([item_of("A")], tmp_path)["c", "A", "TCI"].parent.name == "A"


SAME = {key: f"https://a.example/{n}/band.tif" for n, key in enumerate(("A", "B", "C", "a"))}
LONG_SAME = {f"K{n}": f"https://a.example/{n}/{LONG}.tif" for n in range(12)}


@pytest.mark.parametrize("hrefs", [SAME, LONG_SAME], ids=["alike", "alike when shortened"])
def test_an_asset_keeps_its_file_whichever_are_chosen_and_in_any_order(hrefs, tmp_path):
    chance, known = random.Random(7), {}
    for _turn in range(12):
        row = chance.sample(list(hrefs), chance.randint(1, len(hrefs)))
        chosen = chance.sample(row, chance.randint(1, len(row)))
        item = item_of("I", **{key: hrefs[key] for key in row})
        found = run([item], tmp_path, chosen)
        # "a" stands for the asset A as well, if that is there.
        assert all(known.get(key, path) == path for key, path in found.items())
        known.update(found)
    assert len({path.name.casefold() for path in known.values()}) == len(known)
    assert all(len(path.name.encode()) <= 120 for path in known.values())


def test_an_asset_keeps_its_file_on_another_server_and_under_another_key(tmp_path):
    first = run(
        [item_of("I", TCI="https://a.example/1/band.tif", X="https://a.example/2/band.tif")],
        tmp_path,
    )
    moved = item_of("I", X="https://cdn.example/z/band.tif", visual="https://a.example/1/band.tif")
    planned, _ = plan_files([(moved, list(moved.assets.values()))], tmp_path, tmp_path)
    names = {file.asset.key: file.path for file in planned}
    assert names == {"X": first["c", "I", "X"], "visual": first["c", "I", "TCI"]}


def test_a_file_that_is_another_one_by_now_gets_its_own_name(tmp_path):
    first = run([item_of("I", TCI="https://a.example/TCI_v1.tif")], tmp_path)
    then = run([item_of("I", TCI="https://a.example/TCI_v2.tif")], tmp_path)
    assert [path.name for path in (*first.values(), *then.values())] == ["TCI_v1.tif", "TCI_v2.tif"]


@pytest.mark.parametrize(
    "name",
    [
        "../x",
        "a/b",
        "",
        ".",
        "..",
        FILE_NAME,
        "I.json",
        "i.JSON",
        "x.part",
        "x.provenance.json",
        "con",
    ],
)
def test_notes_that_somebody_changed_lead_nowhere(name, tmp_path):
    item = item_of("I")
    run([item], tmp_path)
    entry = {"source": item.assets["TCI"].href, "size": 7, "asset": "TCI"}
    (tmp_path / "I" / FILE_NAME).write_text(json.dumps({name: entry}))
    planned, _ = plan_files([(item, list(item.assets.values()))], tmp_path, tmp_path)
    assert {file.path for file in planned} == {
        tmp_path / "I" / f"{key}_{key}.tif" for key in ("TCI", "B04")
    }, "the files that are there aren't known any more"


def test_a_file_of_somebody_else_keeps_its_name_whatever_its_case(tmp_path):
    item = item_of("I")
    make_folders([(item, ())], tmp_path, tmp_path)
    (tmp_path / "I" / "tci.TIF").write_text("mine")
    assert run([item], tmp_path)["c", "I", "TCI"].name == "TCI_TCI.tif"


def test_a_key_that_is_a_path_names_no_file_elsewhere():
    sly = Asset("../../evil", "https://a.example/%E2%80%AE.%E2%80%AE")
    assert unique_names([sly]) == {"../../evil": "_.._evil"}
    assert safe_name("", "a/b") == "a_b"


def test_images_of_items_whose_ids_are_alike_for_long_come_into_folders_of_their_own(
    sandbox, client, buy, monitor, tmp_path
):
    line = line_in(sandbox, "sentinel-2-l2a")
    buy(sandbox, client, line)
    one = client.item(line.collection, line.item, monitor)
    both = [item_from_json({**one.raw, "id": f"{LONG}{n}"}, "") for n in range(2)]
    first = download_items(client, both, tmp_path, ("visual",), monitor).files
    assert len({file.path for file in first}) == 2
    before = len(sandbox.requests)
    again = download_items(client, both[::-1], tmp_path, ("visual",), monitor).files
    assert all(file.kept for file in again)
    assert {(f.item.id, f.path) for f in again} == {(f.item.id, f.path) for f in first}
    assert len(sandbox.requests) == before
    assert all(Manifest(f.path.parent).completed(f.path, f.asset) for f in again)


def test_a_file_whose_asset_has_another_key_by_now_is_that_assets_from_then_on(
    sandbox, client, buy, monitor, tmp_path
):
    line = line_in(sandbox, "sentinel-2-l2a")
    buy(sandbox, client, line)
    raw = client.item(line.collection, line.item, monitor).raw
    assets = {"picture" if k == "visual" else k: v for k, v in raw["assets"].items()}
    for one in (raw, {**raw, "assets": assets}):
        download_items(client, [item_from_json(one, "")], tmp_path, ("visual",), monitor)
    (file,) = (f for f in read_delivery(tmp_path).files if f.asset.answers_to("visual"))
    assert (file.asset.key, file.path.name) == ("picture", "visual_COG.tiff")
