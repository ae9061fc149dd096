"""Which mark a picture of ours gets, so that others can tell that a model had part in it.

IPTC's guidance ("Guidance for using Digital Source Type", Photo Metadata User Guide): what a
trained model made of words is *trained algorithmic media*; a picture that a generative model
changed is *composite with trained algorithmic media*. All of our models are trained diffusion
models, Daylight too, which draws no pixels but the grade that is laid on them. So both marks are
the default; an edit stays what its picture was, where that was generated.
"""

from __future__ import annotations

import os

from muse_desktop.pictures.metadata import read_metadata
from muse_desktop.pictures.xmp import EDITED, GENERATED


def source_type(original: str | os.PathLike[str] | bytes | None) -> str:
    """Return the digital source type of a result.

    Parameters
    ----------
    original : the file that it is an edit of; None: it was made from nothing
    """
    if original is None:
        return GENERATED
    own = read_metadata(original)
    return GENERATED if own is not None and own.recipe.mode == "generate" else EDITED
