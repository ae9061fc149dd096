"""Jobs are checked whole before anything is computed, and each fault is told with its line."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from muse_desktop.batch.job import BatchError, FaultsError, Plan
from muse_desktop.batch.result_file import Wish
from muse_desktop.batch.rows import Options, emotions
from muse_desktop.emotion import EMOTIONS, Blend
from muse_desktop.models.packs.library import Library
from muse_desktop.muse.request import Recipe
from muse_desktop.pictures.imaging import open_picture
from tests.support.batches import packs, photo, planned

AWE = Options(emotions=(Blend.of("awe"),), model="drawer")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return packs(tmp_path / "models")


def table(folder: Path, text: str, name: str = "jobs.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8", newline="")
    return path


def faults(jobs: Path, library: Library, options: Options = AWE) -> list[str]:
    with pytest.raises(FaultsError) as caught:
        planned(jobs, library, options)
    return [str(fault) for fault in caught.value.faults]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("prompt,emoton\na,awe\n", ["line 1: There is no column “emoton”: did you mean “emotio"]),
        ("prompt,zzz\na,b\n", ["line 1: There is no column “zzz”: those that there are are “pic"]),
        ("prompt,seed,seed\na,1,2\n", ["line 1: The column “seed” is there twice."]),
        ("emotion\nawe\n", ["line 1: The first line names the columns: a “picture” or a “prompt"]),
        ("prompt,seed\na,one\n", ["line 2: “seed” must be a whole number, not text."]),
        ("prompt,seed\na,-1\n", ["line 2: The seed must be a whole number from 0 to 2^63 - 1."]),
        ("prompt,seed\na,1.5\n", ["line 2: “seed” must be"]),
        ("prompt,intensity\na,1.5\n", ["line 2: The intensity is 1.5: give a number from 0 to 1."]),
        ("prompt,intensity\na,nan\n", ["line 2: "]),
        ("prompt,intensity\na,\"0,5\"\n", ["line 2: “intensity” must be a number, not text."]),
        ("prompt,intensity\na,1_0\n", ["line 2: “intensity” must be a number, not text."]),
        ("prompt,intensity\na,inf\n", ["line 2: “intensity” must be a number, not text."]),
        ("prompt,intensity\na,1e999\n", ["line 2: "]),
        (f"prompt,seed\na,{'9' * 5000}\n", ["line 2: "]),
        ("prompt,emotion\na,\nb,fere\n", ["line 3: “fere” is not one of the eight emotions."]),
        ("prompt,emotion\na,\"awe:0.6,fear:x\"\n", ["line 2: The weight of fear is “x”"]),
        ("prompt,size\na,100x10\n", ["line 2: The size 100x10 does not suit Drawer"]),
        ("prompt,size\na,big\n", ["line 2: “big” is no size"]),
        ("prompt,steps\na,1\n", ["line 2: 1 steps: give a number from 2 to 1000."]),
        ("prompt,guidance\na,99\n", ["line 2: The guidance is 99"]),
        ("prompt,model\na,nobody\n", ["line 2: There is no model “nobody”."]),
        ("prompt,model\na,grader\n", ["line 2: Grader changes photographs and draws none"]),
        ("prompt\n\" \"\n", []),
        ("prompt\na,b\n", ["line 2: 2 cells, but 1 columns: put texts with a “,” in quotes."]),
        ("prompt\n\"a\n", ["line 2: The table cannot be read from here on"]),
        ("prompt,mask\na,m.png\n", ["line 2: A mask needs a picture to edit."]),
        ("picture,size\nphoto.png,32x32\n", ["line 2: A size is for generating"]),
        ("picture\nnone.png\n", ["line 2: There is no file “none.png”"]),
        ("picture\njobs.csv\n", ["line 2: “jobs.csv” is"]),
        ("picture,mask\nphoto.png,wide.png\n", ["line 2: The mask wide.png is 90×20 but the pict"]),
        ("picture,strength\nphoto.png,strong\n", ["line 2: The strength “strong” is neither a "]),
        ("picture,strength\nphoto.png,2\n", ["line 2: The strength is 2: give a number from 0 to"]),
        ("picture,emotion\nphoto.png,none\n", ["line 2: Say what shall change"]),
        ("prompt,name\na,../x\n", ["line 2: “../x.png” leads out of the output folder", "“../x”"]),
        ("prompt,name\na,x\nb,X\n", ["line 3: X.png is what line 2 is called: give each"]),
        ("prompt,name\na,x\nb,x.png/y\n", ["line 3: “x.png” would be a picture and a folder."]),
        ("prompt\na\na\n", ["line 3: a-awe-80-0.png is what line 2 is called: add {"]),
        ("prompt,name\na,manifest.csv\n", ["line 2: “manifest.csv” is the batch's own"]),
    ],
)  # fmt: skip
def test_a_table_s_faults(tmp_path: Path, library: Library, text: str, told: list[str]) -> None:
    photo(tmp_path / "photo.png")
    photo(tmp_path / "wide.png", (90, 20))
    jobs = table(tmp_path, text)
    if not told:
        with pytest.raises(BatchError, match="asks for no picture"):
            planned(jobs, library, AWE)
        return
    (fault,) = faults(jobs, library)
    assert fault.startswith("jobs.csv, line ")
    assert any(words in fault for words in told), fault


def test_all_faults_are_told_in_order_and_long_cells_count_their_lines(
    tmp_path: Path, library: Library
) -> None:
    text = 'prompt,seed\n"two\nlines",x\nb,1\n\nc,-1\n'
    told = faults(table(tmp_path, text), library)
    assert [fault.split(":")[0] for fault in told] == ["jobs.csv, line 2", "jobs.csv, line 6"]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"prompt\na\nb\xe4r\n", "jobs.csv, line 3: This is not text in UTF-8"),
        (b"prompt\na\0b\n", "jobs.csv, line 2: There is a null character"),
        (b'{"prompt": "a"}\n{"prompt": \n{"prompt": "b"}\n', "jobs.csv, line 2: This is no JSON ("),
        (b'{"prompt": "a"}\n[1]\n', "jobs.csv, line 2: Each job is an object"),
        (b'{"prompt": "a"}\n{"prompt": 7}\n', "jobs.csv, line 2: “prompt” must be text"),
        (b'{"prompt": "a", "sed": 7}\n', "jobs.csv, line 1: It does not know “sed”"),
        (b'{"prompt": "a", "seed": "7"}\n', "jobs.csv, line 1: “seed” must be a whole number"),
        (b'{"prompt": "a", "seed": 1e400}\n', "jobs.csv, line 1: “seed” must be"),
        (b"[" * 100 + b"]" * 100, "jobs.csv: This cannot be read (nested too deeply)"),
        (b'{"request": 3}\n', "jobs.csv, line 1: “request” is no object."),
        (b'{"mode": "dream"}\n', "jobs.csv, line 1: This is not a request: “mode” cannot be"),
        (b'{"mode": "edit", "prompt": "a"}\n', "jobs.csv, line 1: The request is to edit, and its"),
        (b'{"mode": "generate", "prompt": "a", "format": 9}', "made by a newer version"),
        (b'{"prompt": "a", "intensity": NaN}', "jobs.csv, line 1: “intensity” must be"),
        (b'{"prompt": "a", "name": "\\ud800"}', "has a character that cannot be shown"),
        (b'{"picture": "\\ud800.png", "emotion": "awe"}', ".png” cannot be opened"),
        (b'{"mode": "edit", "source": "' + b"a" * 64 + b'"}', "add “picture” with the file"),
    ],
)  # fmt: skip
def test_faults_of_other_files(tmp_path: Path, library: Library, data: bytes, told: str) -> None:
    (tmp_path / "jobs.csv").write_bytes(data)
    assert any(told in fault for fault in faults(tmp_path / "jobs.csv", library))


@pytest.mark.parametrize("name", ["nothing.csv", "empty.csv", "folder", "pipe"])
def test_what_asks_for_nothing(tmp_path: Path, library: Library, name: str) -> None:
    (tmp_path / "empty.csv").write_text("")
    (tmp_path / "folder").mkdir()
    with pytest.raises(BatchError, match=r"There is no |asks for no"):
        planned(tmp_path / name, library, AWE)


def test_a_table_of_a_spreadsheet(tmp_path: Path, library: Library) -> None:
    photo(tmp_path / "photo.png")
    text = "\ufeffPicture;Emotion;Intensity;Strength\r\nphoto.png;fear;0,5;auto\r\n"
    (job,) = planned(table(tmp_path, text), library, replace(AWE, model="grader")).jobs
    assert job.recipe == Recipe(
        "edit", target=Blend.of("fear"), intensity=0.5, auto=True, model="grader", steps=20,
        guidance=2.5,
    )  # fmt: skip
    assert job.file == "photo-fear-50-0.png"
    assert job.source is not None
    assert job.source.size == (24, 20)


@pytest.mark.parametrize(
    ("text", "value"), [(".3", 0.3), ("0.30", 0.3), ("1.", 1.0), ("+0.5", 0.5), ("3e-1", 0.3)]
)
def test_numbers_as_people_write_them(
    tmp_path: Path, library: Library, text: str, value: float
) -> None:
    (job,) = planned(table(tmp_path, f"prompt,intensity\na,{text}\n"), library, AWE).jobs
    assert job.recipe.intensity == value


def test_what_a_line_leaves_open_is_multiplied(tmp_path: Path, library: Library) -> None:
    options = replace(AWE, emotions=emotions("all"), intensities=(0.3, 0.9), seeds=(5, 6))
    jobs = planned(table(tmp_path, "prompt,seed\na,1\nb,\n"), library, options).jobs
    assert len(jobs) == 8 * 2 * 3
    assert {j.recipe.target.top for j in jobs if j.recipe.target} == set(EMOTIONS)
    assert {(j.recipe.prompt, j.recipe.seed) for j in jobs} == {("a", 1), ("b", 5), ("b", 6)}
    assert len({j.file for j in jobs}) == len({j.key for j in jobs}) == len(jobs)


def test_emotions_by_a_list() -> None:
    assert emotions("awe; fear:2,awe:1 ;none") == (
        Blend.of("awe"), Blend.of({"fear": 2, "awe": 1}), None
    )  # fmt: skip
    with pytest.raises(ValueError, match="Did you mean awe"):
        emotions("aw")


def test_a_folder_with_masks(tmp_path: Path, library: Library) -> None:
    folder = tmp_path / "photos"
    for name in ("b 10.jpg", "b 2.jpg", "b 2-mask.png", ".hidden.png"):
        photo(folder / name)
    (folder / "notes.txt").write_text("no picture")
    options = replace(AWE, masks="{name}-mask.png", model="grader")
    found = planned(folder, library, options)
    assert [job.file for job in found.jobs] == ["b 2-awe-80-0.png", "b 10-awe-80-0.png"]
    assert [job.mask is not None for job in found.jobs] == [True, False]
    assert found.notes == ("1 of 2 pictures have a mask called {name}-mask.png.",)


def request_of(plan: Plan, folder: Path) -> dict[str, object]:
    """What ``edit --json`` prints of the first job."""
    job = plan.jobs[0]
    assert job.source is not None
    return {
        "picture": "/elsewhere/result.png",
        "source": str(folder / "photo.png"),
        "request": {**job.recipe.to_json(), "source": open_picture(job.source.path).digest},
    }


@pytest.mark.parametrize("indent", [None, 1])
def test_what_json_prints_is_a_job_again(
    tmp_path: Path, library: Library, indent: int | None
) -> None:
    photo(tmp_path / "photo.png")
    options = replace(AWE, model="grader")
    first = planned(table(tmp_path, "picture,steps\nphoto.png,7\n"), library, options)
    printed = request_of(first, tmp_path)
    bare = {**printed["request"], "picture": "photo.png"}  # type: ignore[dict-item]
    other = {**bare, "seed": 9}
    text = "\n".join(json.dumps(value, indent=indent) for value in (printed, other))
    again = planned(table(tmp_path, text, "jobs.jsonl"), library, Options())
    assert [job.recipe.seed for job in again.jobs] == [0, 9]
    assert again.jobs[0].key == first.jobs[0].key
    # Another picture than the one that the request is of is told.
    photo(tmp_path / "photo.png", seed=1)
    told = faults(tmp_path / "jobs.jsonl", library)
    assert len(told) == 2
    assert "has other pixels than those that the request names" in told[0]


def test_a_key_is_of_all_that_matters(tmp_path: Path, library: Library) -> None:
    photo(tmp_path / "photo.png")
    photo(tmp_path / "mask.png", seed=3)
    jobs = table(tmp_path, "picture,emotion\nphoto.png,awe\n")

    def key(**more: Any) -> str:
        return planned(jobs, library, replace(AWE, model="grader"), **more).jobs[0].key

    keys = [key(), key(wish=Wish(".jpg")), key(wish=Wish(described=False))]
    assert key() == keys[0]
    (tmp_path / "models" / "grader" / "guide" / "config.json").write_text('{"other": 1}')
    keys.append(key())
    photo(tmp_path / "photo.png", seed=1)
    keys.append(key())
    table(tmp_path, "picture,emotion,mask\nphoto.png,awe,mask.png\n")
    keys.append(key())
    table(tmp_path, "picture,emotion\nphoto.png,fear\n")
    keys.append(key())
    assert len(set(keys)) == len(keys)


def test_formats_that_cannot_hold_it(tmp_path: Path, library: Library) -> None:
    jobs = table(tmp_path, "prompt\na\n")
    with pytest.raises(BatchError, match=r"cannot be written as \.exe"):
        planned(jobs, library, AWE, wish=Wish(".exe"))
    with pytest.raises(BatchError, match="stands for nothing in names"):
        planned(jobs, library, AWE, pattern="{mood}")
    with pytest.raises(FaultsError) as caught:
        planned(jobs, library, AWE, wish=Wish(".svg"))
    assert "changes pixels" in str(caught.value.faults[0])
