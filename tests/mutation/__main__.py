"""Would the tests notice? Break the method in one place at a time, and run its module's tests.

    python -m tests.mutation --sample 300 --seed 0 --workers 2

The places come from cosmic-ray's operators (another operator, number, comparison, condition, loop
or exception) and one of our own: a statement that does something is left out. Of the places in a
group of modules (:data:`GROUPS`: the method with the session, the rooms that came later, or the
readers of prompts) a seeded sample is drawn, at each of them one mutant, and each mutant is tested
against its own module's tests alone, in a copy of the tree: the checkout is never edited. What is
no behaviour is no place: annotations, decorators, what is logged, what only a type checker reads.

A mutant is killed when a test fails or does not end in time. ``--out`` keeps what is known, a line
a mutant, so that a broken-off run goes on where it was; a table and the survivors are printed.
"""

from __future__ import annotations

import argparse
import contextlib
import functools
import json
import os
import queue
import sys
import tempfile
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tests.mutation.bench import GROUPS, MODULES, ROOT, Bench
from tests.mutation.mutants import Mutant, places, sampled


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.mutation",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("--sample", type=int, default=300, help="how many mutants, of all modules together")
    add("--of", choices=sorted(GROUPS), default="method", help="of which modules")
    add("--seed", type=int, default=0, help="which ones")
    add(
        "--module",
        action="append",
        choices=sorted(MODULES),
        help="only its mutants; may be repeated",
    )
    add("--workers", type=int, default=2, help="how many are tested at the same time")
    add("--out", type=Path, help="a file of JSON lines that keeps what is known")
    args = parser.parse_args(argv)
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    group = GROUPS[args.of]
    sources = {name: (ROOT / "muse_desktop" / name).read_text(encoding="utf-8") for name in group}
    wanted = args.module or list(group)
    mutants = [one for one in sampled(sources, args.sample, args.seed) if one.module in wanted]
    known: dict[str, dict[str, Any]] = {}
    if args.out is not None and args.out.is_file():
        records = map(json.loads, args.out.read_text(encoding="utf-8").splitlines())
        known = {record["key"]: record for record in records}
    if args.out is not None:
        args.out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        todo = [one for one in mutants if one.key not in known]
        _test_all(todo, known, Path(folder), args)
    print(report([known[one.key] for one in mutants if one.key in known], sources))
    return 0


def _test_all(
    todo: list[Mutant], known: dict[str, dict[str, Any]], folder: Path, args: argparse.Namespace
) -> None:
    """Test mutants side by side; what became of them goes to ``known`` and to the file."""
    benches: queue.SimpleQueue[Bench] = queue.SimpleQueue()
    for i in range(args.workers):
        benches.put(Bench(folder / str(i)))
    telling = threading.Lock()

    def test(one: Mutant, limit: float) -> None:
        bench = benches.get()
        what, seconds = bench.run(one.module, limit, one.code)
        record = asdict(one) | {"key": one.key, "what": what, "seconds": round(seconds, 1)}
        record["killer"] = bench.killer() if what == "failed" else ""
        del record["code"]
        benches.put(bench)
        with telling:
            known[one.key] = record
            _tell(f"{what:8} {one.module}:{one.line}  {record['killer']}")
            if args.out is not None:
                with open(args.out, "a", encoding="utf-8") as stream:
                    stream.write(json.dumps(record) + "\n")

    with ThreadPoolExecutor(args.workers) as pool:
        for module in dict.fromkeys(one.module for one in todo):
            mine = [one for one in todo if one.module == module]
            bench = benches.get()
            what, seconds = bench.run(module, 600)
            benches.put(bench)
            if what != "passed":
                _tell(f"{bench.log.read_text()}\n{module} is left out: its tests fail as it is.")
                continue
            _tell(f"{module}: {len(mine)} mutants, {seconds:.1f} s for its tests as it is")
            limit = 30 + 4 * seconds
            list(pool.map(functools.partial(test, limit=limit), mine))


def _tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def report(records: list[dict[str, Any]], sources: dict[str, str]) -> str:
    """Return a Markdown table by module, and the survivors."""
    lines = ["| module | places | mutants | killed | survived |", "|---|---:|---:|---:|---:|"]
    for module, source in sources.items():
        mine = [record for record in records if record["module"] == module]
        left = sum(record["what"] == "passed" for record in mine)
        row = (module, len(places(module, source)), len(mine), len(mine) - left, left)
        lines.append("| " + " | ".join(map(str, row)) + " |")
    left = [record for record in records if record["what"] == "passed"]
    share = 100 * (1 - len(left) / len(records)) if records else 0.0
    lines.append(f"\n{len(records) - len(left)} of {len(records)} killed: {share:.1f} %.")
    for record in left:
        lines.append(f"\n{record['module']}:{record['line']}  ({record['operator']})")
        lines += [f"- {line}" for line in record["before"].splitlines()]
        lines += [f"+ {line}" for line in record["after"].splitlines()]
    return "\n".join(lines)


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        sys.exit(main())
