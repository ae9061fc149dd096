"""A batch by workers that are logged in to: a process of its own, for Dask leaves threads.

``ssh_program FOLDER HOSTS PYTHON`` prints what came of it as JSON.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from muse_desktop.batch import cluster
from muse_desktop.batch.cluster import ClusterCrew
from muse_desktop.batch.job import BatchError
from muse_desktop.batch.messages import First
from muse_desktop.batch.place import Place
from muse_desktop.batch.road import find_road
from muse_desktop.batch.rows import Options
from muse_desktop.batch.run import Batch
from muse_desktop.system.paths import models_dir
from tests.support.batches import packs, planned
from tests.support.fake_maker import FAKE


def main(folder: Path, hosts: str, python: str) -> None:
    """See the module."""
    cluster._PATIENCE_S, said = 300.0, list[str]()
    found = planned(folder / "jobs.jsonl", packs(models_dir()), Options(model="drawer"))
    road = find_road(None, hosts=hosts, python=python)
    first = First("drawer", found.packs["drawer"][1], 1)
    crew = ClusterCrew(found, first, road, say=said.append, doer=FAKE)
    try:
        with Place(folder / "out") as place:
            batch = Batch(found, place, say=said.append)
            batch.run(crew)
            batch.write_manifest()
    except BatchError as error:
        said.append(str(error))
    finally:
        crew.close()
    print(json.dumps(said))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
