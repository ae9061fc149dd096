"""What an engine tells, and when: its signals, apart from how they come about."""

from __future__ import annotations

from PySide6.QtCore import QThread, Signal


class EngineSignals(QThread):
    """The signals of an engine.

    Every job ends in exactly one of ``finished_job``, ``failed``, ``cancelled``, ``read_done``,
    ``explained``, ``graded`` or ``loaded``; one of several pictures tells each by
    ``finished_picture`` as it comes, and what was told stays the listener's however the job ends.
    Connect methods of QObjects: they are then called in their own thread.

    Signals
    -------
    loading(int job, Loading) : a pack is being loaded for this job
    loaded(int job, str model) : a ``preload`` is done
    started_job(int job, Started) : the first step of a picture is about to be computed
    stepped(int job, Step) : one step is done
    timing(int job, TimingDetected) : guidance begins
    progressed(int job, float) : so much of all its pictures is done, in time, 0 to 1
    foreseen(int job, float, float) : so many seconds all of it is likely to take, and so many until
        the next is told
    finished_picture(int job, int index, Finished) : one of its pictures is there; the events that
        follow are of the next
    finished_job(int job, Finished) : all its pictures are there; this is the last of them
    failed(int job, Failed) : it could not be made
    cancelled(int job) : it was stopped; from a waiting job at once, inside :meth:`cancel`
    read_done(int job, dict, tuple) : ``{"guide": {emotion: p}, "judge": {emotion: p}}``, and the
        sentences that say which of these readers are borrowed
    explained(int job, HeatMap, tuple) : where the guide sees an emotion, and the same sentences
    graded(int job, object) : the picture of a ``regrade`` or a ``cover``, the table of a
        ``tabulate``, or the numbers of a ``develop``
    devices_changed(Devices) : what there is to compute on and what is used, once the first load
        has looked, and whenever that becomes another
    idle() : nothing runs and nothing waits
    """

    loading = Signal(int, object)
    loaded = Signal(int, str)
    started_job = Signal(int, object)
    stepped = Signal(int, object)
    timing = Signal(int, object)
    progressed = Signal(int, float)
    foreseen = Signal(int, float, float)
    finished_picture = Signal(int, int, object)
    finished_job = Signal(int, object)
    failed = Signal(int, object)
    cancelled = Signal(int)
    read_done = Signal(int, object, object)
    explained = Signal(int, object, object)
    graded = Signal(int, object)
    devices_changed = Signal(object)
    idle = Signal()
