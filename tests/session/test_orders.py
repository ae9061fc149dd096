"""What waits to be made: in the journal, nowhere else, and only as long as it waits."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from muse_desktop.emotion import Blend
from muse_desktop.muse.request import Picture, Recipe
from muse_desktop.painter.scene import Scene
from muse_desktop.session import orders, storage
from muse_desktop.session.document import Session
from muse_desktop.session.journal import Journal
from muse_desktop.session.journal_lines import Current, parse
from muse_desktop.session.orders import Order
from muse_desktop.session.pictures import StoredPicture
from muse_desktop.session.records import Pictures
from muse_desktop.session.recovery import recover, recoverable
from tests.session.conftest import photo

MASK = StoredPicture.from_picture(Picture(24, 40, "L", bytes(480) + b"\xff" * 480))
GENERATED = Order(
    tuple(Recipe("generate", "a lake", Blend.of("awe"), seed=k) for k in (1, 2)),
    "a lake",
    ranked=True,
    size=(32, 24),
)


def edit(session: Session) -> Order:
    """Return an order for an edit of a photograph that is put into the session."""
    node = session.add_source(photo(), "holiday.jpg")
    recipe = Recipe("edit", target=Blend.of("fear"), strength=0.4)
    return Order((recipe,), node.title, node.id, node.stored, MASK, Scene())


def files(journal: Journal) -> set[str]:
    folder = journal.folder
    assert folder is not None
    return {path.name for path in folder.glob("*/*")}


def test_an_order_is_the_same_after_json() -> None:
    for order in (edit(Session()), GENERATED):
        data = {stored.content: stored.data for stored in order.pictures}
        record = orders.to_record(order, {content: content for content in data})
        assert orders.from_record(record, Pictures(data.__getitem__)) == order


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"recipes": []}, "“recipes”"),
        ({"recipes": [{"mode": "dream"}]}, "mode"),
        ({"recipes": [{"mode": "edit"}]}, "has a picture"),
        ({"size": [0, 4]}, "“size"),
        ({"ranked": 1}, "“ranked”"),
        ({"id": ""}, "“id”"),
        ({"drawn": {}}, "“setting”"),
    ],
)
def test_what_is_no_order_is_refused(change: dict[str, Any], told: str) -> None:
    record = orders.to_record(GENERATED, {}) | change
    with pytest.raises(ValueError, match=told):
        orders.from_record(record, Pictures(lambda name: b""))


def test_an_order_outlives_a_kill_with_the_picture_and_the_mask_of_then() -> None:
    session = Session()
    journal = Journal(session)
    order = edit(session)
    session.set_orders((order, GENERATED))
    session.delete(str(order.parent))  # the order still needs its pixels
    assert len(files(journal)) == 2
    journal.leave()
    (item,) = recoverable()
    assert (item.pictures, item.waiting) == (0, 3)
    again, journal = recover(item)
    brought, generated = again.orders
    assert (brought.source, brought.mask, brought.drawn) == (order.source, MASK, Scene())
    assert (brought.parent, generated) == (None, GENERATED)
    assert len(files(journal)) == 2
    again.set_orders((generated,))
    assert files(journal) == set()  # nothing needs them any more
    again.set_orders(())
    journal.leave()
    assert recoverable() == []


def test_a_saved_session_with_something_waiting_is_still_offered(tmp_path: Path) -> None:
    session = Session()
    journal = Journal(session)
    session.add_source(photo(), "holiday.jpg")
    session.set_orders((GENERATED,))
    storage.save(session, tmp_path / "a.muse")
    assert storage.load(tmp_path / "a.muse").orders == ()
    journal.leave()
    (item,) = recoverable()
    again, journal = recover(item)
    again.set_orders(())
    storage.save(again, tmp_path / "a.muse")
    journal.leave()
    assert recoverable() == []


def test_looking_elsewhere_forgets_no_order_and_earlier_programs_read_the_line() -> None:
    session = Session()
    journal = Journal(session)
    first, second = (session.add_source(photo(k), "a.jpg").id for k in (1, 2))
    session.set_orders((GENERATED,))
    session.set_current(first)
    folder = journal.folder
    assert folder is not None
    lines = (folder / "journal.jsonl").read_bytes().splitlines()
    ordered, looked = (parse(line) for line in lines[-2:])
    assert isinstance(ordered, Current)
    assert isinstance(looked, Current)
    assert (ordered.id, looked.id, looked.orders) == (second, first, None)
    assert lines[-2].startswith(b'{"op": "current", "id": "')
    journal.leave()
    again, journal = recover(recoverable()[0])
    assert (again.current, again.orders) == (first, (GENERATED,))
    journal.discard()


def test_a_session_in_which_nothing_waits_begins_no_journal() -> None:
    session = Session()
    journal = Journal(session)
    session.set_orders(())
    assert journal.folder is None
    session.set_orders((GENERATED,))
    assert journal.folder is not None
    journal.discard()
