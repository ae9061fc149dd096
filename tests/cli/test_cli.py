"""The command line, as a person types it: a process each for what is true of processes, and
``cli.main`` in this one for the many ways to go wrong."""

from __future__ import annotations

import errno
import io
import json
import os
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PIL import ExifTags, Image

from muse_desktop import __main__, __version__
from muse_desktop.cli import main as cli
from muse_desktop.cli.progress import ProgressBar
from muse_desktop.emotion import EMOTIONS
from muse_desktop.muse.events import Evidence, Step
from muse_desktop.muse.request import Request
from muse_desktop.pictures import metadata
from muse_desktop.pictures.imaging import open_picture
from muse_desktop.pictures.saving import XMP_KEY
from muse_desktop.pictures.xmp import EDITED, GENERATED
from tests.support.shipped import PIXELS, SIDES, STORYBOOK
from tests.support.tiny_pack import tiny_pack


@pytest.fixture(scope="module")
def packs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with a tiny pack in the place of Storybook."""
    home = tmp_path_factory.mktemp("cli") / "home"
    tiny_pack(home / "models" / "storybook", name="storybook")
    return home


@pytest.fixture
def home(packs: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MUSE_DESKTOP_HOME", str(packs))
    return packs


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    rng = np.random.default_rng(0)
    small = Image.fromarray(rng.integers(0, 255, (5, 7, 3), dtype=np.uint8))
    path = tmp_path / "photo.jpg"
    small.resize((70, 50)).save(path)
    return path


def run(*words: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "muse_desktop", *words],
        capture_output=True, text=True, encoding="utf-8", timeout=240, env=os.environ | more,
    )  # fmt: skip


def test_generate(home: Path, tmp_path: Path) -> None:
    out = tmp_path / "lake.png"
    words = (
        "generate", "a cottage by a lakke", "--emotion", "sadness", "--intensity", "0.8",
        "--seed", "7", "--steps", "4", "--out",
    )  # fmt: skip
    done = run(*words, str(out))
    assert done.returncode == 0, done.stderr
    assert "lakke" in done.stderr
    assert "4/4" in done.stderr
    assert "similarity" in done.stderr
    assert "sadness" in done.stderr
    assert len(done.stdout.splitlines()) == 1
    assert "[transformers]" not in done.stderr
    assert "Warning:" not in done.stderr.replace("Warning: Tiny does not know", "")
    own = metadata.read_metadata(out)
    assert own is not None
    request = Request.from_json(own.request)
    assert (request.recipe.prompt, request.recipe.seed) == ("a cottage by a lakke", 7)
    with Image.open(out) as image:
        assert image.size == (32, 32)
        assert "Steps: 4" in image.text["parameters"]
        assert GENERATED in image.text[XMP_KEY]
    # The same request gives the same picture, in another process and without metadata too.
    again = tmp_path / "again.png"
    done = run(*words, str(again), "--no-metadata", "--no-ai-mark", "--json", "--quiet")
    assert done.returncode == 0, done.stderr
    assert open_picture(again) == open_picture(out)
    with Image.open(again) as image:
        assert image.text == {}
    result = json.loads(done.stdout)
    assert result["picture"] == str(again)
    assert result["request"] == own.request
    assert "lakke" in result["warnings"][0]
    evidence = Evidence.from_json(result["evidence"])
    assert len(evidence.similarity) == 4
    assert evidence.judge_after is not None
    assert set(evidence.judge_after) == set(EMOTIONS)


def test_edit_keeps_what_the_mask_protects(home: Path, photo: Path, tmp_path: Path) -> None:
    mask = np.zeros((50, 70), np.uint8)
    mask[10:40, 20:50] = 255
    Image.fromarray(mask).save(tmp_path / "mask.png")
    out = tmp_path / "calm.png"
    code = cli.main(
        ["edit", str(photo), "--emotion", "awe:0.6,fear:0.4", "--mask", str(tmp_path / "mask.png"),
         "--seed", "1", "--steps", "4", "--out", str(out), "--quiet"]
    )  # fmt: skip
    assert code == 0
    before, after = open_picture(photo), open_picture(out)
    assert (after.width, after.height) == (70, 50)
    same = np.frombuffer(before.data, np.uint8) == np.frombuffer(after.data, np.uint8)
    assert same.reshape(50, 70, 3)[mask == 0].all()


def test_edit_finds_the_strength(
    home: Path, photo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["edit", str(photo), "--model", PIXELS, "-e", "awe", "--seed", "1",
               "--steps", "6", "--strength", "auto", "--out", str(tmp_path / "a.png"), "--json",
               "--quiet"]  # fmt: skip
    assert cli.main(command) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["request"]["auto"] is True
    assert 2 <= len(told["evidence"]["attempts"]) <= 3
    assert any(note.startswith("Auto chose strength") for note in told["warnings"])
    with Image.open(tmp_path / "a.png") as image:
        assert "Denoising strength: auto" in image.info["parameters"]


def test_edit_keeps_the_files_exif_and_leaves_out_the_place(home: Path, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Make], exif[ExifTags.Base.Orientation] = "Camera & Sons", 6
    exif[int(ExifTags.IFD.GPSInfo)] = {1: "N", 2: (52.0, 31.0, 12.0)}
    photo, out = tmp_path / "photo.jpg", tmp_path / "calm.png"
    Image.new("RGB", (70, 50), "teal").save(photo, exif=exif)
    command = ["edit", str(photo), "--emotion", "awe", "--seed", "1", "--steps", "4", "--quiet",
               "--out", str(out)]  # fmt: skip
    for options, make, place in (
        ([], "Camera & Sons", False),
        (["--exif", "location,rest"], "Camera & Sons", True),
        (["--exif", "location"], None, True),
        (["--exif", "all", "--no-location"], "Camera & Sons", False),
        (["--no-metadata"], None, False),
    ):
        assert cli.main([*command, *options]) == 0
        with Image.open(out) as image:
            found = image.getexif()
            assert image.size == (50, 70)
            assert found.get(ExifTags.Base.Make) == make
            assert bool(found.get_ifd(ExifTags.IFD.GPSInfo)) == place


def test_what_is_written_can_be_smaller_and_in_another_space(
    home: Path, photo: Path, tmp_path: Path
) -> None:
    out = tmp_path / "calm.jpg"
    command = ["edit", str(photo), "--emotion", "awe", "--seed", "1", "--steps", "4", "--quiet",
               "--out", str(out)]  # fmt: skip
    with Image.open(photo) as image:
        longest = max(image.size)
    for options, edge, profile in (
        (["--no-metadata"], longest, False),
        (["--long-edge", "40", "--colours", "display-p3"], 40, True),
        (["--long-edge", "4000", "--colours", "srgb"], longest, True),
    ):
        assert cli.main([*command, *options]) == 0
        with Image.open(out) as image:
            assert max(image.size) == edge
            assert ("icc_profile" in image.info) == profile
            assert EDITED in image.info["xmp"].decode()


def test_models_list(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["models", "list", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert listed[0]["name"] == "storybook"
    assert listed[0]["path"] == str(home / "models" / "storybook")
    assert listed[0]["bytes"] > 10_000
    info = tiny_pack(tmp_path / "models" / "tiny")
    monkeypatch.setenv("MUSE_DESKTOP_HOME", str(tmp_path))
    assert cli.main(["models", "list", "--check"]) == 0
    assert "tiny  0.0.1" in capsys.readouterr().out
    (info.path / "guide" / "config.json").write_text("{}")
    assert cli.main(["models", "list", "--check"]) == 1
    assert "guide/config.json" in capsys.readouterr().err


GENERATE = ["generate", "a cat", "--out", "OUT/a.png"]
BAD: list[tuple[list[str], str]] = [
    ([*GENERATE, "-e", "sad"], "Did you mean sadness"),
    ([*GENERATE, "-e", "saddness"], "Did you mean sadness"),
    ([*GENERATE, "-e", "awe:x"], "weight of awe"),
    ([*GENERATE, "-e", "joyless"], "eight emotions"),
    ([*GENERATE, "-e", ""], "Name an emotion"),
    ([*GENERATE, "-e", "awe", "--intensity", "1.5"], "intensity is 1.5"),
    ([*GENERATE, "-e", "awe", "--intensity", "nan"], "intensity is nan"),
    ([*GENERATE, "--intensity", "-1"], "intensity is -1"),
    ([*GENERATE, "--intensity", "much"], "--intensity"),
    ([*GENERATE, "--steps", "1"], "1 steps"),
    ([*GENERATE, "--guidance", "99"], "guidance is 99"),
    ([*GENERATE, "--seed", "-1"], "seed"),
    ([*GENERATE, "--size", "33x32"], "multiples of 8"),
    ([*GENERATE, "--size", "99999x99999"], "multiples of 8 up to 128"),
    ([*GENERATE, "--size", "big"], "32x32"),
    ([*GENERATE, "--model", "storybok"], "Did you mean “storybook”"),
    ([*GENERATE, "--device", "toaster"], "Unknown device"),
    (["generate", "  ", "--out", "OUT/a.png"], "prompt is empty"),
    (["generate", "a cat"], "--out"),
    (["generate", "a cat", "--out", "OUT/a.xyz"], "as .xyz"),
    (["generate", "a cat", "--out", "OUT/a"], "a.png"),
    (["generate", "a cat", "--out", "OUT/none/a.png"], "no folder"),
    (["generate", "a cat", "--out", "OUT"], "is a folder"),
    (["generate", "a cat", "--out", " "], "needs a file name"),
    (["generate", "a cat", "--out", f"OUT/{'n' * 300}.png"], "too long"),
    (["generate", "a c\udcff", "--out", "OUT/a.png"], "not text in UTF-8"),
    (["edit", "OUT/none.jpg", "-e", "awe", "--out", "OUT/a.png"], "no file “none.jpg”"),
    (["edit", "OUT", "-e", "awe", "--out", "OUT/a.png"], "is a folder"),
    (["edit", "OUT/text.png", "-e", "awe", "--out", "OUT/a.png"], "not a picture"),
    (["edit", "OUT/cut.jpg", "-e", "awe", "--out", "OUT/a.png"], "damaged"),
    (["edit", "OUT/photo.jpg", "--out", "OUT/a.png"], "--emotion, --prompt"),
    (["edit", "OUT/photo.jpg", "-e", "awe", "--out", "OUT/photo.jpg"], "overwrite"),
    (["edit", "OUT/photo.jpg", "-e", "awe", "--strength", "2", "--out", "OUT/a.png"], "strength"),
    (["edit", "OUT/photo.jpg", "-e", "awe", "--strength", "much", "-o", "OUT/a.png"], "nor auto"),
    (["edit", "OUT/photo.jpg", "--prompt", "x", "--strength", "auto", "-o", "OUT/a.png"], "Auto"),
    (["series", "OUT/photo.jpg", "--emotions", "--strength", "auto", "--out", "OUT"],
     "one strength"),
    (["edit", "OUT/photo.jpg", "-e", "awe", "--mask", "OUT/small.png", "--out", "OUT/a.png"],
     "20×20 but the picture is 70×50"),
    (["edit", "OUT/photo.jpg", "-e", "awe", "--mask", "OUT/no.png", "--out", "OUT/a.png"],
     "no file “no.png”"),
    (["edit", "OUT/photo.jpg", "-e", "awe", "--mask", "OUT/white.png", "--out", "OUT/white.png"],
     "overwrite the mask"),
    (["read", "OUT/none.jpg"], "no file"),
    (["generate", "a lake", "--out", "OUT/a.png", "--long-edge", "7"], "16 to 65535"),
    (["generate", "a lake", "--out", "OUT/a.png", "--long-edge", "wide"], "16 to 65535"),
    (["generate", "a lake", "--out", "OUT/a.png", "--colours", "cmyk"], "display-p3"),
    (["models"], "required"),
    (["paint"], "neither a file nor a command"),
    (["n" * 300], "neither a file nor a command"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "wanted"), BAD, ids=[" ".join(words) for words, _ in BAD])
def test_what_is_wrong_is_said_in_one_line(
    home: Path,
    photo: Path,
    tmp_path: Path,
    words: list[str],
    wanted: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "text.png").write_text("no picture")
    (tmp_path / "cut.jpg").write_bytes(photo.read_bytes()[:400])
    Image.new("L", (20, 20), 255).save(tmp_path / "small.png")
    Image.new("L", (70, 50), 255).save(tmp_path / "white.png")
    before = sorted(tmp_path.iterdir())

    def refuse(*_: object) -> None:
        raise AssertionError("the model was loaded before the mistake was told")

    monkeypatch.setattr("muse_desktop.models.live.load.load", refuse)
    try:
        code = cli.main([word.replace("OUT", str(tmp_path)) for word in words])
    except SystemExit as leaving:  # argparse's way
        code = int(leaving.code or 0)
    said = capsys.readouterr()
    assert code == 2
    assert said.out == ""
    assert wanted in said.err
    assert said.err.startswith("muse-desktop: ")
    assert len(said.err.splitlines()) == 1
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="a folder where nobody may write")
def test_an_unwritable_output_is_told_before_computing(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["generate", "a cat", "--out", "/proc/a.png"]) == 2
    assert "Nothing can be written in /proc" in capsys.readouterr().err


def test_a_damaged_model_is_a_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("MUSE_DESKTOP_HOME", str(tmp_path))
    info = tiny_pack(tmp_path / "models" / "tiny")
    (info.path / "guide" / "model.safetensors").write_bytes(b"short")
    out = tmp_path / "a.png"
    assert cli.main(["generate", "a cat", "--model", "tiny", "--out", str(out)]) == 1
    said = capsys.readouterr().err.splitlines()[-1]
    assert "model.safetensors is damaged" in said
    assert not out.exists()


def test_what_nobody_foresaw_is_one_line_too(
    home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for error, wanted in (
        (ZeroDivisionError("odd"), "ZeroDivisionError: odd"),
        (MemoryError(), "not enough memory"),
        (RuntimeError("CUDA out of memory. Tried…"), "not enough memory"),
    ):

        def fail(*_: object, error: Exception = error, **__: object) -> None:
            raise error

        monkeypatch.setattr("muse_desktop.models.live.load.load", fail)
        assert cli.main(["generate", "a cat", "--out", str(tmp_path / "a.png")]) == 1
        said = capsys.readouterr().err
        assert wanted in said
        assert len(said.splitlines()) == 1


def test_mistakes_and_help_are_instant_and_without_torch(home: Path) -> None:
    code = (
        "import sys; from muse_desktop.cli import main as cli\n"
        "assert cli.main(['generate', 'a cat', '-e', 'sad', '--out', 'a.png']) == 2\n"
        "try: cli.main(['--help'])\n"
        "except SystemExit: pass\n"
        "heavy = {'torch', 'diffusers', 'transformers', 'PySide6'} & set(sys.modules)\n"
        "assert not heavy, heavy"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=240)
    assert done.returncode == 0, done.stderr


def test_a_prompt_from_a_locale_without_utf8_is_read(home: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.png"
    done = run(
        "generate", "a café", "--steps", "2", "--out", str(out), "--json", "-q",
        LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["request"]["prompt"] == "a café"


@pytest.mark.parametrize("prompt", ["…", "xyzzy", "🐱"])
def test_a_prompt_without_a_known_word_is_told(
    prompt: str, home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["generate", prompt, "--steps", "2", "--out", str(tmp_path / "a.png"), "--json", "-q"]
    assert cli.main(words) == 0
    said = json.loads(capsys.readouterr().out)["warnings"]
    assert any("knows no word of the prompt" in sentence for sentence in said)
    assert (prompt != "…") == any(sentence.endswith(f": {prompt}") for sentence in said)


def test_a_prompt_that_is_too_long_is_told_in_short(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["generate", "a cat by a lake, " * 300, "--steps", "2", "-q", "--out"]
    assert cli.main([*words, str(tmp_path / "a.png")]) == 0
    said = [line for line in capsys.readouterr().err.splitlines() if "too long" in line]
    assert len(said) == 1
    assert len(said[0]) < 160
    assert said[0].endswith("…")


@pytest.mark.parametrize("closed", ["stdout", "stderr"])
def test_a_closed_stream_costs_no_picture(
    closed: str, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, closed, None)
    out = tmp_path / "a.png"
    assert cli.main(["generate", "a cat", "--steps", "2", "--out", str(out)]) == 0
    assert out.is_file()
    getattr(sys, closed).close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full")
def test_a_full_disk_for_what_is_printed_costs_no_picture(home: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.png"
    command = [sys.executable, "-m", "muse_desktop", "generate", "a cat", "--steps", "2",
               "--out", str(out)]  # fmt: skip
    with open("/dev/full", "w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, timeout=240)
        assert done.returncode == 1
        said = done.stderr.splitlines()[-1]
        assert said.startswith("muse-desktop: The result cannot be printed (no space left")
        assert said.endswith(f"is saved as {out}.")
        assert out.is_file()
        out.unlink()
        # Progress is worth less than the picture.
        done = subprocess.run(command, stderr=full, stdout=subprocess.PIPE, text=True, timeout=240)
        assert done.returncode == 0
        assert out.is_file()


def test_an_interrupt_while_it_wakes_up_is_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt() -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("muse_desktop.cli.main.main", interrupt)
    assert __main__.run() == 130
    assert capsys.readouterr().err == "muse-desktop: Stopped; nothing was saved.\n"


def test_version() -> None:
    done = run("--version")
    assert (done.returncode, done.stdout.strip()) == (0, f"MUSE Desktop {__version__}")


@pytest.mark.skipif(os.name == "nt", reason="a signal as Ctrl+C sends it")
def test_an_interrupt_leaves_nothing_behind(home: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.png"
    with subprocess.Popen(
        [sys.executable, "-m", "muse_desktop", "generate", "a cat", "--steps", "900",
         "-e", "awe", "--out", str(out)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8",
        # A shell gives its background jobs an ignored SIGINT, and they their children.
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),
    ) as process:  # fmt: skip
        assert process.stderr is not None
        line = process.stderr.readline()  # the first sign of work
        process.send_signal(signal.SIGINT)
        said = line + process.stderr.read()
        assert process.wait(60) == 130, said
    assert said.splitlines()[-1] == "muse-desktop: Stopped; nothing was saved."
    assert "Traceback" not in said
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", [[], ["photo.jpg"]])
def test_without_a_command_the_window_opens(
    words: list[str], tmp_path: Path, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[list[str]] = []

    def window(argv: list[str]) -> int:
        opened.append(argv)
        return 0

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("muse_desktop.app.main", window)
    assert cli.main(words) == 0
    assert opened == [words]


class Terminal(io.StringIO):
    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


def test_the_bar_on_a_terminal_stays_on_one_line() -> None:
    stream = Terminal()
    bar = ProgressBar(stream, "sadness")
    bar.loading("Loading Storybook…")
    bar.step(Step("denoise", 0, 4), 1)
    bar.step(Step("denoise", 1, 4, similarity=0.31, target_probability=0.84, guided=True), 2)
    assert stream.getvalue().split("\r")[-1].rstrip().endswith("2/4  similarity 0.31  sadness 84 %")
    bar.step(Step("denoise", 2, 4), 3)
    assert "sadness 84 %" in stream.getvalue().split("\r")[-1]
    assert "\n" not in stream.getvalue()
    bar.say("A sentence.")
    assert stream.getvalue().endswith("\rA sentence.\n")


@pytest.mark.parametrize(
    ("columns", "wanted"),
    [
        (100, "████████████░░░░░░░░░░░░  painting 2/4  similarity 0.31  contentment 84 %"),
        (60, "█████░░░░░  painting 2/4  similarity 0.31  contentment 84 %"),
        (50, "painting 2/4  similarity 0.31  contentment 84 %"),
        (40, "2/4  similarity 0.31  contentment 84 %"),
    ],
)
def test_a_narrow_terminal_keeps_the_numbers(
    columns: int, wanted: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    stream = Terminal()
    bar = ProgressBar(stream, "contentment")
    bar.step(Step("denoise", 1, 4, similarity=0.31, target_probability=0.84, guided=True), 2)
    assert stream.getvalue() == f"\r{wanted}"


def test_the_bar_in_a_file_is_a_few_lines() -> None:
    stream = io.StringIO()
    bar = ProgressBar(stream, "sadness")
    bar.loading("Loading Storybook…")
    for index in range(100):
        bar.step(Step("denoise", index, 100), index + 1)
    assert len(stream.getvalue().splitlines()) == 10


def test_what_was_drawn_is_taken_away_to_its_last_column() -> None:
    stream = Terminal()
    bar = ProgressBar(stream, "awe")
    bar.step(Step("denoise", 1, 4, target_probability=0.5), 2)
    drawn = stream.getvalue()
    bar.loading("short")
    bar.clear()
    bar.clear()
    columns = len(drawn) - 1
    assert stream.getvalue() == f"{drawn}\r{'short':{columns}}\r{'':5}\r"


def test_a_terminal_without_blocks_gets_signs_it_can_print() -> None:
    stream = Terminal()
    stream.encoding = "ascii"
    bar = ProgressBar(stream, "awe")
    bar.step(Step("denoise", 2, 4), 3)
    assert stream.getvalue() == "\r##################------  painting 3/4"


@pytest.mark.parametrize("live", [True, False])
def test_a_picture_is_made_although_nobody_listens_any_more(live: bool) -> None:
    class Gone(io.StringIO):
        def isatty(self) -> bool:
            return live

        def write(self, text: str) -> int:
            raise BrokenPipeError(errno.EPIPE, "Broken pipe")

    bar = ProgressBar(Gone(), "awe")
    bar.loading("Loading Storybook…")
    bar.step(Step("denoise", 3, 4), 4)
    bar.say("A sentence.")
    bar.clear()


@pytest.mark.storybook
def test_storybook_by_command(tmp_path: Path) -> None:
    out = tmp_path / "lake.png"
    done = run("generate", "a cottage by a lake", "-e", "sadness", "--steps", "4", "--seed", "7",
               "--out", str(out), "--json")  # fmt: skip
    assert done.returncode == 0, done.stderr
    # Four steps seldom bring the whole emotion; the words are all known, though.
    assert not [w for w in json.loads(done.stdout)["warnings"] if "know" in w]
    assert open_picture(out).width == SIDES[STORYBOOK]
