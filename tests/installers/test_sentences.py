"""What other rooms say, known again by its form and said in the user's language."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import translations
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from muse_desktop.ui.look.spoken import Form, form_of, spoken
from muse_desktop.ui.shell.languages import OWN_NAMES, folder

LANGUAGES = [name for name in OWN_NAMES if name != "en"]
FORMS = json.loads(translations.FORMS.read_text("utf-8"))
VALUES = ("Wald.png", "Meer", "7x7", "Q9", "Z-3", "K_2")
"""Names that no language translates."""


@pytest.fixture
def german(qapp: QCoreApplication) -> Iterator[None]:
    yield from speaking(qapp, "de")


def speaking(app: QCoreApplication, language: str) -> Iterator[None]:
    before, translator = QLocale(), QTranslator()
    assert translator.load(str(folder() / f"muse_desktop_{language}.qm"))
    QLocale.setDefault(QLocale(language))
    app.installTranslator(translator)
    yield
    app.removeTranslator(translator)
    QLocale.setDefault(before)


def test_the_forms_are_those_of_the_code() -> None:
    assert translations.forms() == FORMS, "run packaging/translations.py update"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_form_is_known_again(qapp: QCoreApplication, language: str) -> None:
    """None is taken for another one, and whatever its values are stands in the translation."""
    wrong = []
    for _ in speaking(qapp, language):
        for text in FORMS:
            form = form_of(text)
            if form.letters < 4:
                continue  # they count where a value is known
            filled = ["3" if place in form.numbers else value for place, value in enumerate(VALUES)]
            english = text.replace(":n}", "}").format(*filled)
            wanted = QCoreApplication.translate("", form.text).format(*filled)
            if spoken(english) != wanted:
                wrong.append((english, spoken(english)))
    assert not wrong, wrong[:5]


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("english", "german_"),
    [
        ("“a.png” cannot be opened (permission denied).",
         "„a.png“ kann nicht geöffnet werden (keine Berechtigung)."),
        ("“a.gif” is animated: only its first picture is used.",
         "“a.gif” ist animiert: Nur das erste Bild wird benutzt."),
        ("This picture has 123 megapixels: changing it takes 4.5 GB of memory beside it, and 1.2 GB"
         " are free. Close other programs, or make the picture smaller.",
         "Dieses Bild hat 123 Megapixel: Es zu ändern braucht daneben 4,5 GB Speicher, und 1,2 GB "
         "sind frei. Schließen Sie andere Programme, oder verkleinern Sie das Bild."),
        ("Auto chose strength 0.5 and the source's attention for 40 % of the steps: the gentlest of"
         " 3 tries that reached the emotion.",
         "Auto hat Stärke 0,5 gewählt und die Aufmerksamkeit der Vorlage für 40 % der Schritte: "
         "der sanfteste von 3 Versuchen, die die Emotion erreichten."),
        ("“x” is a LoRA, which draws no pictures: it cannot be used here.",
         "“x” ist ein LoRA, das keine Bilder zeichnet: Es kann hier nicht benutzt werden."),
        ("The guide and the judge are Daylight's, made for photographs and no authority on "
         "drawings.",
         "Der Wegweiser und der Prüfer sind von Daylight, für Fotos gemacht und keine Autorität bei"
         " Zeichnungen."),
        ("Loading Storybook: the guide", "Storybook wird geladen: der Wegweiser"),
        ("The emotion came out weaker than asked for: try a higher intensity or another seed.",
         "Die Emotion kam schwächer heraus als gewünscht: versuchen Sie eine höhere Intensität "
         "oder einen anderen Startwert."),
        ("jobs.csv, line 2: a.png is what line 3 is called: give each its own name.",
         "jobs.csv, Zeile 2: a.png heißt schon Zeile 3: Geben Sie jedem seinen eigenen Namen."),
        ("The worker 3 has ended (SIGKILL, as the system does where memory runs out) while it made "
         "a.png, which is tried again at the end.",
         "Arbeitsprozess 3 ist zu Ende (SIGKILL, wie es das System tut, wenn der Speicher ausgeht)"
         ", während a.png gemacht wurde; das wird am Ende noch einmal versucht."),
        ("2 workers on the processor (4 cores; each takes about 0.6 GB, and 22.5 GB are free beside"
         " the first).",
         "2 Arbeitsprozesse auf dem Prozessor (4 Kerne; jeder braucht etwa 0,6 GB, und 22,5 GB "
         "sind neben dem ersten frei)."),
        ("a.csv, line 1: There is no column “promt”: did you mean “prompt”?",
         "a.csv, Zeile 1: Eine Spalte „promt“ gibt es nicht: Meinten Sie „prompt“?"),
        ("The pictures are made by a cluster on this machine, encrypted.",
         "Die Bilder macht, verschlüsselt: ein Cluster auf diesem Computer."),
        ("Paper kept.\nThe picture came with more than 8 bits a channel; the result has 8.",
         "Paper kept.\nDas Bild kam mit mehr als 8 Bit je Kanal; das Ergebnis hat 8."),
    ],
)  # fmt: skip
def test_values_within_are_spoken_too(english: str, german_: str) -> None:
    assert spoken(english) == german_


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    "text", ["", " ", "{0} {1}", "boat on the sea", "Wald.png", "a" * 5000, "((((: : : , , and and"]
)
def test_what_is_no_sentence_of_ours_stays(text: str) -> None:
    assert spoken(text) == text


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    "unit",
    [
        "a is b and c\n", "x, ", "a is. ", "a: ", "is ", "cannot be opened (is damaged (and or, ",
        "The guide cannot be read and the judge is not there. ",
        *sorted(FORMS, key=lambda text: -text.count("{"))[:9],
    ],
)  # fmt: skip
def test_no_text_keeps_the_window_waiting(unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """However it is made, so many forms are tried on it at most, and so many ways of each."""
    tried = []
    values_of = Form.values_of

    def counted(form: Form, text: str) -> list[str] | None:
        tried.append(form)
        return values_of(form, text)

    monkeypatch.setattr(Form, "values_of", counted)
    spoken((unit * 2000)[:1999])
    assert len(tried) <= 1001


def test_a_form_is_given_up_where_there_are_too_many_ways() -> None:
    form = form_of("{0} a {1} b {2:n} c")
    assert form.values_of("1 a 2 b x a 3 b 4 c") == ["1", "2 b x a 3", "4"]
    assert form.values_of("x a " * 40 + "b " * 40 + "c") is None
    assert form_of("{0}{1:n}").values_of("a12") == ["a", "12"]
    assert form_of("as it is").values_of("as it is") == []
    assert form_of("“{0}”").values_of("“") is None


def test_a_name_in_quotes_is_never_translated(german: None) -> None:
    assert "„fear“" in spoken("There is a client “fear” already: choose another pseudonym.")


def test_english_stays_as_it_is() -> None:
    text = "“a.png” (640×480) would take 4.5 GB of memory to open: make it smaller first, or save "
    text += "it in another format."
    assert spoken(text) == text


def test_no_failure_goes_to_the_window_unspoken() -> None:
    """Exceptions and events of other rooms are shown by ``spoken``, or by what calls it."""
    shown = re.compile(r"\b(str\(error\)|event\.message|reason\(error\)|event\.what)")
    ways = (
        "spoken",
        "failure_sentence",
        "about_file",
        "emit",
        "log.",
        "warn",
        "JobError(",
        "why =",
        "text =",
    )
    lost = []
    for path in sorted(Path(translations.ROOT / "muse_desktop" / "ui").rglob("*.py")):
        for line in path.read_text("utf-8").splitlines():
            if shown.search(line) and not any(way in line for way in ways):
                lost.append(f"{path.name}: {line.strip()}")
    assert lost == []
