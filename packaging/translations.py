"""Collect the window's texts for translators and make what Qt reads of their work.

python packaging/translations.py update brings every resources/translations/*.ts to the texts of the
code (Qt's lupdate) and compiles it to .qm (lrelease); without "update" it only compiles. Both
kinds are committed, so that neither a build nor an installation needs Qt's tools. Needs PySide6.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

from sentences import sentences

from muse_desktop.painter import change_phrases

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
FORMS = TRANSLATIONS / "sentences.json"
"""The sentences of other rooms, for the window to know them again."""
MODELS = ROOT / "resources" / "models"
ALIAS = "QT_TR_NOOP+=noop"
"""What marks a text beside Qt's own names (see ``muse_desktop.ui.look.translate``)."""


def main() -> int:
    """Update and compile."""
    parser = argparse.ArgumentParser(description=__doc__, allow_abbrev=False)
    parser.add_argument("what", nargs="?", choices=("update", "compile"), default="compile")
    if parser.parse_args().what == "update":
        FORMS.write_text(f"{json.dumps(forms(), ensure_ascii=False, indent=0)}\n", "utf-8")
        update(sorted(TRANSLATIONS.glob("*.ts")))
    for file in sorted(TRANSLATIONS.glob("*.ts")):
        release(file, file.with_suffix(".qm"))
    return 0


def forms() -> list[str]:
    """Return the forms of the sentences that other rooms hand to the window."""
    return sentences(ROOT / "muse_desktop")


def said_by_packs() -> list[str]:
    """Return what the models that ship say of themselves."""
    packs = [json.loads(file.read_text("utf-8")) for file in sorted(MODELS.glob("*/pack.json"))]
    return sorted({pack[key] for pack in packs for key in ("summary", "caution") if key in pack})


def update(files: list[Path]) -> None:
    """Bring .ts files to the texts of the code; texts that are gone go, new ones are unfinished."""
    sources = sorted((ROOT / "muse_desktop" / "ui").rglob("*.py"))
    sources.append(ROOT / "muse_desktop" / "app.py")
    options = ["-tr-function-alias", ALIAS, "-no-obsolete", "-locations", "none", "-sort-messages"]
    with tempfile.TemporaryDirectory() as folder:
        # lupdate reads neither f-strings nor what is said without its names.
        handed = Path(folder, "handed.py")
        texts = [text.replace(":n}", "}") for text in forms()]
        texts += [form.replace("{}", "{0}") for form in sorted(change_phrases.forms())]
        texts += sorted(change_phrases.words())
        texts += said_by_packs()
        quoted = (json.dumps(text, ensure_ascii=False) for text in texts)
        handed.write_text("".join(f"noop({text})\n" for text in quoted), "utf-8")
        _run("lupdate", *options, *map(str, sources), str(handed), "-ts", *map(str, files))


def release(file: Path, to: Path) -> None:
    """Compile a .ts file; what is unfinished is left out of it."""
    _run("lrelease", "-silent", str(file), "-qm", str(to))


def _run(tool: str, *arguments: str) -> None:
    spec = find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("PySide6 is not installed here.")
    folder = Path(spec.submodule_search_locations[0])
    found = [path for path in folder.rglob(f"{tool}*") if path.stem == tool and path.is_file()]
    if not found:
        raise SystemExit(f"This PySide6 came without {tool}.")
    subprocess.run([str(found[0]), *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main())
