"""torch's model libraries, kept offline and quiet: nothing here or in them asks the network."""

from __future__ import annotations

import os

_ENVIRONMENT = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "TOKENIZERS_PARALLELISM": "false",
    # Operations that Apple's GPU lacks are done by the CPU instead of failing.
    "PYTORCH_ENABLE_MPS_FALLBACK": "1",
}


def prepare_libraries() -> None:
    """Tell the model libraries to stay offline and quiet, and what readers of ours there are; call
    it before importing them."""
    os.environ.update(_ENVIRONMENT)
    import diffusers
    import transformers

    for logs in (diffusers.utils.logging, transformers.utils.logging):
        logs.set_verbosity_error()
        logs.disable_progress_bar()
    from muse_desktop.models.photograph_reader import register

    register()
