"""The cluster of the preferences, as a way that a batch's pictures go."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from muse_desktop.batch.road import Road, find_road
from muse_desktop.ui.look.translate import tr
from muse_desktop.ui.state.preferences import Preferences

if TYPE_CHECKING:
    from muse_desktop.batch.crews import Workers


def road_finder(preferences: Preferences) -> Callable[[], Road | None]:
    """Return what finds the way, of the preferences as they are now; None: this machine's own.

    Called elsewhere than in the window's thread, as it looks at files; raises BatchError.
    """
    kind = preferences.cluster.value
    address, file = preferences.cluster_address.value, preferences.cluster_file.value
    hosts, python = preferences.cluster_hosts.value, preferences.cluster_python.value
    names = (preferences.cluster_ca, preferences.cluster_certificate, preferences.cluster_key)
    files = [Path(setting.value) if setting.value else None for setting in names]

    def find() -> Road | None:
        if kind == "here":
            return None
        if kind == "ssh":
            return find_road(None, hosts=hosts, python=python)
        if kind == "file":
            return find_road(
                None, Path(file), ca=files[0], certificate=files[1], key=files[2]
            )  # fmt: skip
        return find_road(address, ca=files[0], certificate=files[1], key=files[2])

    return find


def workers_finder(preferences: Preferences, device: str) -> Callable[[], Workers]:
    """Return what finds who makes a batch's pictures; see :func:`road_finder`."""
    find, models = road_finder(preferences), preferences.cluster_models.value == "yes"

    def workers() -> Workers:
        from muse_desktop.batch.crews import Workers

        road = find()
        return Workers(device=device, road=road, send_models=models and road is not None)

    return workers


def cluster_name(preferences: Preferences) -> str:
    """Return what the status line calls the cluster that is chosen, or nothing."""
    kind = preferences.cluster.value
    if kind == "here":
        return ""
    if kind == "ssh":
        return preferences.cluster_hosts.value
    if kind == "file":
        return Path(preferences.cluster_file.value).name or tr("a cluster")
    return preferences.cluster_address.value or tr("a cluster")
