"""Make the readers: ``python -m muse_desktop.daylight.readers --photos FOLDER --work FOLDER``.

Draws graded photographs into ``--work`` (it may be killed and goes on), trains the light networks,
fits the content and writes guide and judge; and into ``--work`` which moods the guide confuses
(``guide.json``, which ``daylight export`` takes along). Minutes on one free core, most of them for
the looks.
"""

from __future__ import annotations

import argparse
import logging
import sys
from pathlib import Path

from muse_desktop.daylight.readers import make
from muse_desktop.system import strict_json
from muse_desktop.system.resources import resource


def main(argv: list[str] | None = None) -> int:
    """Make both readers."""
    p = argparse.ArgumentParser(prog="python -m muse_desktop.daylight.readers", description=__doc__)
    p.add_argument("--photos", type=Path, required=True, help="with ratings.csv and pictures/")
    p.add_argument("--work", type=Path, required=True, help="work folder")
    p.add_argument("--pack", type=Path, help="pack folder (default: the shipped one)")
    p.add_argument("--looks", type=int, default=14_000, help="graded photographs for each reader")
    p.add_argument("--steps", type=int, default=1500, help="of the light networks")
    options = p.parse_args(argv)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    pack = options.pack or resource("models", "daylight")
    for name in make.READERS:
        make.draw_looks(name, options.photos, options.work, options.looks)
        make.train_light(name, options.work, options.steps)
        make.export(name, options.photos, options.work, pack / name)
    found = {"confusions": make.confusions(options.photos, pack / "guide")}
    (options.work / "guide.json").write_text(strict_json.dumps(found) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
