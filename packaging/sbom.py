"""The software bill of materials of a frozen program, as CycloneDX JSON.

``cyclonedx-py`` (of cyclonedx-bom) describes the building environment; from its list that stays
which is really inside, and what it cannot know is added: Python, the libraries that came from the
system, and the models with the hash of their description.
"""

from __future__ import annotations

import hashlib
import json
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import systems
from inside import Inside

OWN = "muse-desktop"


def describe_environment() -> dict[str, Any] | None:
    """Return what cyclonedx-py says of this environment; None where it is not installed."""
    tool = shutil.which("cyclonedx-py", path=str(Path(sys.executable).parent))
    tool = tool or shutil.which("cyclonedx-py")
    if tool is None:
        return None
    done = subprocess.run(
        [tool, "environment", "--output-format", "JSON", "--output-reproducible", sys.executable],
        capture_output=True,
        text=True,
        check=True,
    )
    described: dict[str, Any] = json.loads(done.stdout)
    return described


def bill(environment: dict[str, Any], inside: Inside, version: str) -> dict[str, Any]:
    """Return the bill: the environment's, less what stayed outside, with what else is inside.

    Parameters
    ----------
    environment : what :func:`describe_environment` returned
    inside : what the program is made of
    version : the program's own
    """
    wanted = {_normal(one.name) for one in inside.python}
    kept = [c for c in environment.get("components", ()) if _normal(c["name"]) in wanted]
    added: list[dict[str, Any]] = [
        {
            "type": "application",
            "bom-ref": "python",
            "name": "python",
            "version": ".".join(map(str, sys.version_info[:3])),
            "licenses": [{"license": {"id": "PSF-2.0"}}],
        },
        *(
            {
                "type": "library",
                "bom-ref": f"system:{name}",
                "name": name,
                "version": number,
                "purl": f"pkg:deb/{_system()}/{name}@{number}",
            }
            for name, number in inside.system
        ),
        *(_model(pack) for pack in inside.models),
        *(
            {"type": "data", "bom-ref": f"data:{folder.name}", "name": folder.name}
            for folder in inside.data
        ),
    ]
    refs = {component["bom-ref"] for component in kept}
    edges = [
        {**edge, "dependsOn": [ref for ref in edge.get("dependsOn", ()) if ref in refs]}
        for edge in environment.get("dependencies", ())
        if edge["ref"] in refs
    ]
    everything = sorted(refs | {component["bom-ref"] for component in added})
    return {
        **{key: environment[key] for key in ("$schema", "bomFormat", "specVersion")},
        "version": 1,
        "metadata": {
            **{k: v for k, v in environment.get("metadata", {}).items() if k == "tools"},
            "component": {
                "type": "application",
                "bom-ref": OWN,
                "name": systems.NAME,
                "version": version,
                "licenses": [{"license": {"id": "MIT"}}],
            },
        },
        "components": [*kept, *added],
        "dependencies": [{"ref": OWN, "dependsOn": everything}, *edges],
    }


def _system() -> str:
    """Return what this Linux calls itself: debian, ubuntu."""
    return platform.freedesktop_os_release().get("ID", "debian")


def _model(pack: Path) -> dict[str, Any]:
    data = (pack / "pack.json").read_bytes()
    described = json.loads(data)
    return {
        "type": "machine-learning-model",
        "bom-ref": f"model:{pack.name}",
        "name": pack.name,
        "version": str(described["version"]),
        "description": str(described.get("summary", "")),
        "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(data).hexdigest()}],
        "licenses": [{"license": {"id": str(described["licence"])}}],
    }


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
