"""The prompt: what the picture should show, with a calm word on words the model does not know."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from muse_desktop.muse.request import MAX_PROMPT
from muse_desktop.muse.vocabulary import words_of
from muse_desktop.ui.look.plain import Label, MarkupLabel
from muse_desktop.ui.look.theme import set_class, theme
from muse_desktop.ui.state.model_choice import ModelChoice, example

LINES = 3
_MAX_PASTED = 1_000_000
"""Characters that are looked at, most of which may be blank."""


class _Underline(QSyntaxHighlighter):
    """Dots under the words that the model does not know."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.model: ModelChoice | None = None

    def highlightBlock(self, text: str) -> None:
        if self.model is None:
            return
        unknown = QTextCharFormat()
        unknown.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        unknown.setUnderlineColor(QColor(theme().danger))
        words = {word for phrase in self.model.unknown_words(text) for word in phrase.split()}
        for place, word in words_of(text):
            if word.lower() in words:
                # Qt counts in UTF-16, where a pictograph is two.
                self.setFormat(_utf16(text[:place]), _utf16(word), unknown)


class PromptField(QPlainTextEdit):
    """A few lines of text; Enter makes the picture, Shift+Enter starts a line.

    Signals
    -------
    submitted() : Enter was pressed
    image_pasted(QImage) : a picture was pasted or dropped here instead of text
    """

    submitted = Signal()
    image_pasted = Signal(QImage)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)  # a picture dropped here is meant for the canvas
        self.setAccessibleName(self.tr("Prompt"))
        self.setAccessibleDescription(self.tr("What the picture should show"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * 30, metrics.lineSpacing() * LINES + 22)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 16, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            if not event.isAutoRepeat():
                self.submitted.emit()
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasImage() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            # One calm line: pasted headings and breaks mean nothing to a model.
            self.insertPlainText(" ".join(source.text()[:_MAX_PASTED].split())[: MAX_PROMPT + 1])
        elif source.hasImage():
            image = source.imageData()
            if isinstance(image, QImage):
                self.image_pasted.emit(image)


class Prompt(QWidget):
    """The field with its heading and the hint below it.

    Signals
    -------
    changed() : the text is another one
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model: ModelChoice | None = None
        self.field = PromptField(self)
        self._underline = _Underline(self.field.document())
        heading = Label(self.tr("&Prompt"), self)
        set_class(heading, "heading")
        heading.setBuddy(self.field)
        self.hint = MarkupLabel(self)
        set_class(self.hint, "hint")
        self.hint.setWordWrap(True)
        self.hint.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.hint.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hint.linkActivated.connect(self._replace)
        self.hint.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addWidget(heading)
        layout.addWidget(self.field)
        layout.addWidget(self.hint)
        self.field.textChanged.connect(self._changed)

    @property
    def text(self) -> str:
        """The prompt on one line."""
        return " ".join(self.field.toPlainText().split())

    def set_text(self, text: str) -> None:
        """Write another prompt; the field's own undo can take it back."""
        if text == self.text:
            return
        cursor = self.field.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(text)

    def begin_with(self, text: str) -> None:
        """Write a prompt as the first one: what was written before cannot be brought back."""
        self.field.setPlainText(text)

    def set_model(self, model: ModelChoice) -> None:
        """Judge words by another model's vocabulary."""
        self._model = self._underline.model = model
        self._underline.rehighlight()
        self.field.setPlaceholderText(example(model))
        self._show_hint()

    @property
    def unknown_words(self) -> tuple[str, ...]:
        """The prompt's words that the model does not know."""
        return () if self._model is None else self._model.unknown_words(self.text)

    def _changed(self) -> None:
        text = self.field.toPlainText()
        if len(text) > MAX_PROMPT:
            self.set_text(text[:MAX_PROMPT])  # comes here again
            return
        self._show_hint()
        self.changed.emit()

    def _show_hint(self) -> None:
        if len(self.field.toPlainText()) == MAX_PROMPT:
            self.hint.setText(
                self.tr("The prompt ends here: {0} characters are the most.").format(MAX_PROMPT)
            )
            self.hint.show()
            return
        if self._model is None:
            self.hint.hide()
            return
        said = [escape(self._model.drawn_as(self.text)), self._say_unknown(self._model)]
        self.hint.setText(" ".join(filter(None, said)))
        self.hint.setVisible(any(said))

    def _say_unknown(self, model: ModelChoice) -> str:
        """Return a sentence on the words that mean nothing to the model, as HTML."""
        words = self.unknown_words
        if not words:
            return ""
        shown = []
        for word in words[:6]:
            near = model.near(word)
            text = self.tr("“{0}”").format(escape(word))
            if near:
                link = f'<a href="{escape(word)} {escape(near)}">{escape(near)}</a>'
                text = self.tr("{0} ({1}?)").format(text, link)
            shown.append(text)
        listed = ", ".join(shown)
        if len(words) > len(shown):
            listed = self.tr("{0} and {1} more").format(listed, len(words) - len(shown))
        return self.tr("{0} does not know {1}.").format(escape(model.title), listed)

    def _replace(self, link: str) -> None:
        """Write the word that was offered in place of the mistyped one."""
        wrong, right = link.split(" ", 1)
        text = self.text
        for place, word in words_of(text):
            if word.lower() == wrong:
                self.set_text(text[:place] + right + text[place + len(word) :])
                return


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
