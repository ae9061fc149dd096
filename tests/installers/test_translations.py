"""The window's texts, as translators get them and as they gave them back."""

from __future__ import annotations

import ast
import re
import shutil
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest
import translations
from PySide6.QtCore import QTranslator

SOURCES = translations.ROOT / "muse_desktop"
FILES = sorted(translations.TRANSLATIONS.glob("*.ts"))
FIELD = re.compile(r"\{\w*\}|%n|</?\w+>|\n|\t|\(\*[^)]*\)")
"""What has to stand in a translation as often as in its source."""
MNEMONIC = re.compile(r"&(?=[^\s&])")
NO_SPACES = ("zh_CN", "ja")
"""Languages that write words without spaces between them."""

each = pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)


def texts(file: Path) -> dict[tuple[str, str], str]:
    """Return contexts and sources, and what they are translated by: "" where that is not done."""
    return {
        (context.findtext("name") or "", message.findtext("source") or ""): _done(message)
        for context in ElementTree.parse(file).getroot().iter("context")
        for message in context.iter("message")
    }


def _done(message: ElementTree.Element) -> str:
    translation = message.find("translation")
    assert translation is not None
    return "" if translation.get("type") else translation.text or ""


def said(node: ast.AST, inside: str = "") -> Iterator[tuple[str, ast.Call]]:
    """Find each call of tr and noop, with the context that Qt looks it up in."""
    for child in ast.iter_child_nodes(node):
        name = child.name if isinstance(child, ast.ClassDef) else inside
        if isinstance(child, ast.Call):
            if isinstance(child.func, ast.Name) and child.func.id in ("tr", "noop"):
                yield "", child
            elif isinstance(child.func, ast.Attribute) and child.func.attr == "tr":
                yield inside, child
        yield from said(child, name)


def test_there_are_five_beside_english() -> None:
    assert [file.stem.removeprefix("muse_desktop_") for file in FILES] == [
        "de", "es", "fr", "ja", "zh_CN",
    ]  # fmt: skip


def test_whatever_is_said_is_collected_where_it_is_looked_up() -> None:
    """lupdate passes over what stands in an f-string, and takes ``tr = self.tr`` for ours."""
    collected = texts(FILES[0]).keys()
    lost = []
    for path in sorted(SOURCES.rglob("*.py")):
        code = path.read_text("utf-8")
        assert not re.search(r"= self\.tr$", code, re.MULTILINE), f"{path}: another name for tr"
        for context, call in said(ast.parse(code)):
            text = call.args[0]
            if isinstance(text, ast.Constant) and (context, text.value) not in collected:
                lost.append(f"{path.name}:{call.lineno} {text.value!r}")
    assert not lost, "run packaging/translations.py update"


@each
def test_all_is_translated(file: Path) -> None:
    assert not [source for (_, source), text in texts(file).items() if not text]


def test_an_update_would_change_nothing(tmp_path: Path) -> None:
    copies = [Path(shutil.copy(file, tmp_path)) for file in FILES]
    translations.update(copies)
    for copy, file in zip(copies, FILES, strict=True):
        assert texts(copy) == texts(file)


@each
def test_what_qt_reads_is_made_of_it(file: Path) -> None:
    # Not by bytes: what lrelease writes may change with Qt.
    translator = QTranslator()
    assert translator.load(str(file.with_suffix(".qm")))
    for (context, source), text in texts(file).items():
        assert translator.translate(context, source) == text


@each
def test_a_translation_has_what_its_source_has(file: Path) -> None:
    joined = file.stem.endswith(NO_SPACES)
    wrong = []
    for (_, source), text in texts(file).items():
        same = (
            sorted(FIELD.findall(source)) == sorted(FIELD.findall(text)),
            len(MNEMONIC.findall(source)) == len(MNEMONIC.findall(text)),
            _outer(source) == _outer(text) or (joined and source in (" and ", " or ")),
        )
        if not all(same):
            wrong.append((source, text))
    assert not wrong


def _outer(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


@each
def test_a_reading_stays_a_prediction_and_no_assessment(file: Path) -> None:
    """What a language calls them here, and that both stand where English has both."""
    prediction, assessment = {
        "de": ("Vorhersage", "keine Beurteilung"), "es": ("Predicción", "no una evaluación"),
        "fr": ("Prédiction", "pas une évaluation"), "ja": ("予測", "評価ではありません"),
        "zh_CN": ("预测", "不是评估"),
    }[file.stem.removeprefix("muse_desktop_")]  # fmt: skip
    text = texts(file)["EmotionBars", "Prediction of a model, not an assessment."]
    assert prediction in text
    assert assessment in text
