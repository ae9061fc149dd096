"""The batch that is killed: fake pictures by two processes, told as a command would.

``batch_program JOBS OUT`` ends with 0 when all pictures are there.
"""

from __future__ import annotations

import sys
from pathlib import Path

from muse_desktop.batch.place import Place
from muse_desktop.batch.rows import Options
from muse_desktop.batch.run import Batch
from muse_desktop.system.paths import models_dir
from tests.support.batches import crew, packs, planned


def main(jobs: Path, out: Path) -> int:
    """Go on with a batch from wherever it is."""
    found = planned(jobs, packs(models_dir()), Options(model="drawer"))
    with Place(out) as place:
        place.check(found)
        batch = Batch(found, place)
        if batch.waiting:
            workers = crew(found)
            try:
                batch.run(workers)
            finally:
                workers.close()
        batch.write_manifest()
    return 1 if batch.progress.left or batch.progress.failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
