"""The command line: the same method as the window's, without a window.

Exit codes: 0 done · 1 it failed (a damaged model, no memory, a full disk) · 2 something in the
command is wrong (a sentence says what) · 130 interrupted. Results go to standard output, progress
and sentences to standard error.
"""

from __future__ import annotations

import argparse
import os
import sys
import traceback
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from muse_desktop import __version__
from muse_desktop.cli.apply_command import add_apply, run_apply
from muse_desktop.cli.batch_command import add_batch, run_batch
from muse_desktop.cli.explain_command import add_explain, run_explain
from muse_desktop.cli.model_commands import build_models_parser
from muse_desktop.cli.output import add_exif, add_output, add_print_size
from muse_desktop.cli.parts import (
    AUTO,
    FAILURE,
    INTERRUPTED,
    PROGRAM,
    USAGE,
    OutputError,
    UsageError,
    say,
)
from muse_desktop.cli.picture_commands import run_edit, run_generate
from muse_desktop.cli.read_command import add_read, run_read
from muse_desktop.cli.series_command import add_series, run_series
from muse_desktop.emotion import EMOTIONS
from muse_desktop.models.errors import (
    ModelError,
    SourceError,
    UnknownDeviceError,
    UnknownModelError,
    is_memory_error,
)
from muse_desktop.models.packs.library import USUAL
from muse_desktop.muse.request import Recipe, RequestError
from muse_desktop.pictures.errors import PictureError
from muse_desktop.pictures.looks import LookError
from muse_desktop.system.terminal import guard_streams, visible

DEBUG_VARIABLE = "MUSE_DESKTOP_DEBUG"
COMMANDS = ("generate", "edit", "apply", "series", "batch", "read", "explain", "models")


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.color = False  # of Python 3.14's help; they are escape sequences

    def error(self, message: str) -> NoReturn:
        """Print the sentence and leave with the code for wrong usage."""
        self.exit(USAGE, f"{PROGRAM}: {visible(message)} (see {self.prog} --help)\n")


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    parser = Parser(
        prog=PROGRAM,
        description="Make and edit pictures by the emotion they evoke. Without a command, "
        "the window opens.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"MUSE Desktop {__version__}")
    parser.set_defaults(run=None)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    generate = _command(commands, "generate", "make a picture of a prompt", run_generate)
    generate.add_argument("prompt", help="what the picture shows, e.g. “a cottage by a lake”")
    _add_synthesis(generate)
    _add_tries(generate)
    add_print_size(generate)
    generate.add_argument("--size", metavar="WxH", help="picture size (default: the model's own)")

    edit = _command(commands, "edit", "change a picture's emotion", run_edit)
    edit.add_argument("picture", help="the picture file")
    _add_synthesis(edit)
    _add_tries(edit)
    add_print_size(edit)
    _add_editing(edit)

    apply = _command(commands, "apply", "put the look of one edit on other photographs", run_apply)
    add_apply(apply)
    add_output(apply)
    add_exif(apply)

    series = _command(commands, "series", "make several pictures that compare", run_series)
    series.add_argument("what", metavar="PROMPT|PICTURE", help="a prompt, or a picture to edit")
    add_series(series)
    _add_synthesis(series, "FOLDER", "a folder for the pictures")
    series.add_argument("--size", metavar="WxH", help="picture size (default: the model's own)")
    _add_editing(series)

    batch = _command(commands, "batch", "make many pictures, of a table or a folder", run_batch)
    add_batch(batch)
    _add_model(batch)
    add_print_size(batch)
    add_output(batch)
    add_exif(batch)

    read = _command(commands, "read", "tell which emotions pictures evoke", run_read)
    add_read(read)
    _add_model(read)

    explain = _command(
        commands, "explain", "show where in a picture a reading comes from", run_explain
    )
    explain.add_argument("picture", help="the picture file")
    add_explain(explain)
    _add_model(explain)

    models = commands.add_parser(
        "models", help="the models on this computer", allow_abbrev=False,
        description="The models on this computer: list, add, check, remove.",
    )  # fmt: skip
    build_models_parser(models, _command)
    return parser


def _command(commands: Any, name: str, summary: str, run: Any) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(
        name, help=summary, description=f"{summary[0].upper()}{summary[1:]}.", allow_abbrev=False
    )
    parser.set_defaults(run=run)
    return parser


def _add_synthesis(
    parser: argparse.ArgumentParser,
    where: str = "FILE",
    out: str = "where to save; the ending says how",
) -> None:
    add = parser.add_argument
    add("--out", "-o", required=True, metavar=where, help=out)
    add("--emotion", "-e", metavar="NAME", help=f"{', '.join(EMOTIONS)}; or awe:0.6,fear:0.4")
    add("--intensity", type=float, default=Recipe.intensity, metavar="0…1",
        help="how strong the emotion is (default: %(default)g)")  # fmt: skip
    add("--seed", type=int, metavar="N", help="repeats a picture (default: another every time)")
    add("--steps", type=int, metavar="N", help=f"default: the model's own, or {Recipe.steps}")
    add("--guidance", type=float, metavar="X",
        help="how closely the prompt is followed, 1 = guidance off; an edit takes a fifth of it "
        f"(default: the model's own, or {Recipe.guidance:g})",
    )  # fmt: skip
    _add_model(parser)
    add("--json", action="store_true", help="print the result and its evidence as a JSON object")
    add_output(parser)


def _add_editing(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--prompt", default="", help="what the picture shows, or shall show")
    add("--mask", metavar="FILE", help="where it may change: white; same size")
    add("--strength", type=_strength, default=Recipe.strength, metavar="0…1",
        help="how far the picture may change (default: %(default)g); auto finds the least that "
        "reaches the emotion")  # fmt: skip
    add_exif(parser)


def _strength(text: str) -> float | str:
    """Return a number, or "auto"."""
    if text.strip().lower() == AUTO:
        return AUTO
    try:
        return float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is neither a number nor auto") from None


def _add_tries(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--best-of", type=int, default=1, metavar="N",
        help="try N seeds (1 to 8) and keep the best by the guide, the content, and what is kept "
        "of the picture; the judge has no say")  # fmt: skip
    add("--keep-all", action="store_true", help="write the others too: name-2.png, name-3.png, …")


def _add_model(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--model", metavar="NAME",
                        help=f"the model pack (default: {USUAL['generate']} to make pictures; to "
                        "change or read one, that which made it where the file says so, else "
                        f"{USUAL['edit']})")  # fmt: skip
    parser.add_argument("--device", default="auto", metavar="NAME",
                        help="auto, cpu, cuda, mps (default: %(default)s)")  # fmt: skip


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    guard_streams()
    try:
        return _run(words)
    except KeyboardInterrupt:
        say("Stopped; nothing was saved.")
        return INTERRUPTED
    except (
        UsageError, PictureError, LookError, RequestError, SourceError, UnknownModelError,
        UnknownDeviceError,
    ) as error:  # fmt: skip
        return _failed(error, str(error), USAGE)
    except (ModelError, OutputError) as error:
        return _failed(error, str(error), FAILURE)
    except BrokenPipeError:
        # Whoever read our output has left; Python must not complain at exit either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILURE
    except Exception as error:
        if is_memory_error(error):
            return _failed(
                error, "There was not enough memory: close other programs, or use a smaller size.",
                FAILURE,
            )  # fmt: skip
        said = f"Something went wrong ({type(error).__name__}: {error})."
        return _failed(error, f"{said} {DEBUG_VARIABLE}=1 shows where.", FAILURE)


def _run(words: list[str]) -> int:
    if not words or (words[0] not in COMMANDS and _is_file(words[0])):
        return _open_window(words)
    if words[0] not in COMMANDS and not words[0].startswith("-"):
        raise UsageError(
            f"“{words[0]}” is neither a file nor a command: use {', '.join(COMMANDS)}, or --help."
        )
    args = build_parser().parse_args(words)
    if args.run is None:
        return _open_window([])
    if not sys.warnoptions:
        warnings.simplefilter("ignore")
    code: int = args.run(args)
    sys.stdout.flush()
    return code


def _is_file(word: str) -> bool:
    try:
        return Path(word).is_file()
    except OSError:  # no name that a file could have
        return False


def _failed(error: Exception, sentence: str, code: int) -> int:
    if os.environ.get(DEBUG_VARIABLE):
        sys.stderr.write(visible("".join(traceback.format_exception(error))))
    say(sentence)
    return code


def _open_window(words: list[str]) -> int:
    """Open the window, with a session or picture where one is named."""
    try:
        from muse_desktop.app import main as open_window
    except ImportError as error:
        return _failed(error, f"The window cannot open here ({error}).", FAILURE)
    return open_window(words)


if __name__ == "__main__":
    sys.exit(main())
