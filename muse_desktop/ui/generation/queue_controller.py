"""Lets what is asked for be made, one order after another, and shows what waits."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from muse_desktop.muse.request import Recipe
from muse_desktop.session.orders import MAX_ORDERS, Order
from muse_desktop.ui.generation.asking import Asking
from muse_desktop.ui.generation.controller import GenerationController
from muse_desktop.ui.generation.pace import Pace
from muse_desktop.ui.generation.queue import OrderQueue
from muse_desktop.ui.generation.queue_strip import QueueStrip
from muse_desktop.ui.state.activity import Activity, Phase
from muse_desktop.ui.state.jobs import Jobs
from muse_desktop.ui.state.workspace import Workspace


class QueueController(QObject):
    """Moves orders from the one who asks to the one who makes them.

    What is not there yet is told to the session, whose journal keeps it: a killed program brings it
    back, held until somebody wants it to begin, as it may have been what killed the program.

    Signals
    -------
    said(str) : something worth knowing
    """

    said = Signal(str)

    def __init__(
        self,
        asking: Asking,
        making: GenerationController,
        strip: QueueStrip,
        pace: Pace,
        *,
        workspace: Workspace,
        activity: Activity,
        jobs: Jobs,
    ) -> None:
        super().__init__(strip)
        self._making, self._strip, self._pace = making, strip, pace
        self._workspace, self._activity, self._jobs = workspace, activity, jobs
        self._session = workspace.session
        self._ahead: str | None = None
        self._begun: Order | None = None
        self.queue = OrderQueue(self._changed)
        asking.ordered.connect(self._ordered)
        asking.dropped.connect(self._dropped)
        making.picture_made.connect(self._made)
        making.over.connect(self._over)
        jobs.progressed.connect(self._learn)
        activity.progressed.connect(self._tell)
        workspace.replaced.connect(self._replaced)
        strip.moved.connect(self.queue.move)
        strip.drop_clicked.connect(self._drop)
        strip.begin_clicked.connect(self._begin)
        strip.clear_clicked.connect(self.cancel_all)

    def cancel_all(self) -> None:
        """Stop what is being made, and take away what waits and what failed."""
        self.queue.clear()
        if self.queue.running is not None:
            self._making.cancel()

    def load_ahead(self, model: str) -> None:
        """Let the engine load a model, once nothing is made that needs another."""
        self._ahead = model
        self._load_ahead()

    def close(self) -> None:
        """Let nothing begin any more: the window is closed."""
        self.queue.forget()

    # -- following ---------------------------------------------------------------------------

    def _load_ahead(self) -> None:
        waits = self._activity.is_busy or self.queue.orders("waiting")
        if self._ahead is not None and not waits:
            model, self._ahead = self._ahead, None
            self._jobs.preload(model)

    def _ordered(self, order: Order) -> None:
        if self.queue.is_full:
            said = self.tr("{0} wait already, the most that can. Ask again when some are made.")
            self.said.emit(said.format(MAX_ORDERS))
            self._dropped()
            return
        self.queue.add(order)
        self._go_on(asked=order)

    def _dropped(self) -> None:
        """Nothing comes of what was asked for; where nothing else is made, nothing is."""
        if self._activity.phase is Phase.PREPARING and self.queue.running is None:
            self._activity.end()

    def _go_on(self, asked: Order | None = None) -> None:
        """Let the next order begin, where none is being made."""
        if self._jobs.is_over or self._activity.phase not in (Phase.IDLE, Phase.PREPARING):
            return
        if self._session is not self._workspace.session:
            return  # another one is about to be shown; what waits was of the one before
        order = self.queue.take()
        if order is not None:
            self._begun = order
            self._making.begin(order, asked_now=order is asked)

    def _made(self, order_id: str, recipe: Recipe) -> None:
        self.queue.made(order_id, recipe)

    def _over(self, order_id: str, why: str) -> None:
        self.queue.end(order_id, why)
        self._go_on()
        self._load_ahead()

    def _replaced(self) -> None:
        self._session, self._begun = self._workspace.session, None
        self.queue.bring_back(self._session.orders)

    def _begin(self, order_ids: tuple[str, ...]) -> None:
        self.queue.begin(*order_ids)
        self._go_on()

    def _drop(self, order_id: str) -> None:
        running = self.queue.running
        if running is not None and running.id == order_id:
            self._making.cancel()
        else:
            self.queue.remove(order_id)

    def _learn(self, share: float, seconds: float, ahead: float) -> None:
        if self._begun is not None:
            self._pace.learn(self._begun, seconds)

    # -- telling -----------------------------------------------------------------------------

    def _changed(self) -> None:
        unfinished = self.queue.unfinished
        several = sum(len(order.recipes) for order in unfinished) > 1
        if self._session is self._workspace.session:
            # One picture alone, asked for by one click, is not worth a journal.
            held = bool(self.queue.orders("held"))
            self._session.set_orders(unfinished if several or held else ())
        waiting = self.queue.orders("waiting", "held")
        self._activity.waiting = sum(len(order.recipes) for order in waiting)
        self._strip.show_entries(self.queue.entries)
        self._tell()

    def _tell(self) -> None:
        waiting = self._pace.of_all(self.queue.orders("waiting"))
        here = self._making.seconds_left if self.queue.running is not None else 0.0
        left = None if waiting is None or here is None else waiting + here
        self._strip.tell(self._activity.short, left)
