"""One ``QUndoCommand`` an edit. Looking at another node is no edit and has none.

``push`` carries a command out. What was deleted lives on in its command, in memory, as long as it
can be undone, and nowhere else.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtGui import QUndoCommand

from muse_desktop.muse.events import Finished
from muse_desktop.muse.request import Picture, Request
from muse_desktop.pictures.cropping import Crop, Part
from muse_desktop.session.document import Session
from muse_desktop.session.marks import Marks
from muse_desktop.session.new_nodes import new_part, new_result, new_source
from muse_desktop.session.node import Branch, Node
from muse_desktop.session.pictures import StoredPicture
from muse_desktop.session.saved_mask import SavedMask
from muse_desktop.ui.look.translate import tr


class _Add(QUndoCommand):
    """Adds a node that is already made, so that only constructors can raise, never ``push``.

    Attributes
    ----------
    look : whether it is looked at then, which may be decided up to the push
    """

    def __init__(self, session: Session, node: Node, text: str) -> None:
        super().__init__(text)
        self._session = session
        self._node = node
        self.look = True
        self._before: str | None = None

    @property
    def node_id(self) -> str:
        """The id of the node, the same after undo and redo."""
        return self._node.id

    @property
    def digest(self) -> str:
        """Of the node's pixels."""
        return self._node.stored.digest

    def redo(self) -> None:
        self._before = self._session.current
        self._session.insert(self._node, look=self.look)
        self.look = True  # one who does it again wants to see it

    def undo(self) -> None:
        self._session.delete(self._node.id)
        self._session.set_current(self._before)


class AddSource(_Add):
    """Adds a picture file as it came; the constructor raises ``imaging.PictureError``."""

    def __init__(
        self, session: Session, data: bytes, name: str, picture: Picture | None = None
    ) -> None:
        super().__init__(session, new_source(data, name, picture), tr("Open Picture"))


class AddPart(_Add):
    """Adds a part that was cut out of a picture; the constructor raises ``SessionError`` without
    that picture."""

    def __init__(self, session: Session, parent: str, crop: Crop, part: Part) -> None:
        super().__init__(session, new_part(session, parent, crop, part), tr("Crop Picture"))


class AddResult(_Add):
    """Adds a finished picture; the constructor raises ``SessionError`` without the parent."""

    def __init__(
        self,
        session: Session,
        parent: str | None,
        request: Request,
        finished: Finished,
        *,
        title: str = "",
        png: bytes | None = None,
    ) -> None:
        node = new_result(session, parent, request, finished, title=title, png=png)
        text = tr("Edit Picture") if request.recipe.mode == "edit" else tr("Generate Picture")
        super().__init__(session, node, text)


class ChangeAmount(QUndoCommand):
    """Lets a result show another amount of what was changed, and other shares of single changes;
    ``stored`` is how it looks then."""

    def __init__(
        self,
        session: Session,
        node_id: str,
        amount: float,
        stored: StoredPicture,
        shares: Mapping[str, float] = MappingProxyType({}),
    ) -> None:
        super().__init__(tr("Change Amount"))
        self._session = session
        self._node_id = node_id
        node = session.node(node_id)
        self._before = node.amount, node.stored, node.shares
        self._after = amount, stored, shares
        self.setObsolete((node.amount, node.shares) == (amount, shares))

    def redo(self) -> None:
        self._session.set_amount(self._node_id, *self._after)

    def undo(self) -> None:
        self._session.set_amount(self._node_id, *self._before)
        self._session.set_current(self._node_id)


class KeepMasks(QUndoCommand):
    """Keeps these masks under their names, which were painted on a picture."""

    def __init__(self, session: Session, node_id: str, masks: tuple[SavedMask, ...]) -> None:
        before = session.node(node_id).masks
        super().__init__(tr("Save Mask") if len(masks) >= len(before) else tr("Remove Mask"))
        self._session, self._node_id = session, node_id
        self._before, self._after = before, masks

    def redo(self) -> None:
        self._session.keep_masks(self._node_id, self._after)

    def undo(self) -> None:
        self._session.keep_masks(self._node_id, self._before)


class Delete(QUndoCommand):
    """Deletes a node and all below it."""

    def __init__(self, session: Session, node_id: str) -> None:
        super().__init__(tr("Delete"))
        self._session = session
        self._node_id = node_id
        self._branch: Branch | None = None

    def redo(self) -> None:
        self._branch = self._session.delete(self._node_id)

    def undo(self) -> None:
        assert self._branch is not None
        self._session.restore(self._branch)


class Rename(QUndoCommand):
    """Gives a node another title."""

    def __init__(self, session: Session, node_id: str, title: str) -> None:
        super().__init__(tr("Rename"))
        self._session = session
        self._node_id = node_id
        self._before = session.node(node_id).title
        self._after = title
        self.setObsolete(self._before == title)

    def redo(self) -> None:
        self._session.rename(self._node_id, self._after)

    def undo(self) -> None:
        self._session.rename(self._node_id, self._before)


class Annotate(QUndoCommand):
    """Writes a node's note anew."""

    def __init__(self, session: Session, node_id: str, note: str) -> None:
        super().__init__(tr("Edit Note"))
        self._session = session
        self._node_id = node_id
        self._before = session.node(node_id).note
        self._after = note
        self.setObsolete(self._before == note)

    def redo(self) -> None:
        self._session.annotate(self._node_id, self._after)

    def undo(self) -> None:
        self._session.annotate(self._node_id, self._before)


class Mark(QUndoCommand):
    """Marks pictures: favourites, stars, tags.

    Parameters
    ----------
    session : the session
    marks : by node ids, what is said of each from now on
    """

    def __init__(self, session: Session, marks: Mapping[str, Marks]) -> None:
        super().__init__(tr("Mark"))
        self._session = session
        self._before = {node_id: session.node(node_id).marks for node_id in marks}
        self._after = dict(marks)
        self.setObsolete(self._before == self._after)

    def redo(self) -> None:
        self._set(self._after)

    def undo(self) -> None:
        self._set(self._before)

    def _set(self, marks: Mapping[str, Marks]) -> None:
        for node_id, said in marks.items():
            self._session.mark(node_id, said)
