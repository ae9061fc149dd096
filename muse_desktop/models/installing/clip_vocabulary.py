"""CLIP's byte-pair vocabulary, as the files of a transformers tokenizer.

Source: OpenAI's ``simple_tokenizer.py`` (MIT). Its table is 256 bytes, the same at a word's end,
one entry a merge, and the two marks, in this order.
"""

from __future__ import annotations

import lzma
from pathlib import Path

from muse_desktop.system import strict_json
from muse_desktop.system.resources import resource

BEGIN, END = "<|startoftext|>", "<|endoftext|>"
LENGTH = 77
WORDS = 49_408


def write_tokenizer(folder: Path, padding: str) -> None:
    """Write ``vocab.json``, ``merges.txt`` and ``tokenizer_config.json`` into a folder.

    Parameters
    ----------
    folder : made if needed
    padding : the token that fills a prompt up; Stable Diffusion 2 and SDXL's second use "!"
    """
    packed = resource("tokenizers", "clip", "merges.txt.xz").read_bytes()
    merges = lzma.decompress(packed).decode("utf-8").split("\n")[:-1]
    letters = _byte_letters()
    words = [*letters, *(f"{letter}</w>" for letter in letters)]
    words += [merge.replace(" ", "") for merge in merges]
    words += [BEGIN, END]
    config = {
        "tokenizer_class": "CLIPTokenizer",
        "model_max_length": LENGTH,
        "bos_token": BEGIN,
        "eos_token": END,
        "unk_token": END,
        "pad_token": padding,
        "do_lower_case": True,
    }
    folder.mkdir(parents=True, exist_ok=True)
    vocabulary = {word: place for place, word in enumerate(words)}
    _write(folder / "vocab.json", strict_json.dumps(vocabulary, ensure_ascii=False))
    _write(folder / "merges.txt", "#version: 0.2\n" + "\n".join(merges) + "\n")
    _write(folder / "tokenizer_config.json", strict_json.dumps(config, indent=1))


def _byte_letters() -> list[str]:
    """Return a visible letter for each byte: those that have one first, in the original's order."""
    visible = [*range(ord("!"), ord("~") + 1), *range(ord("¡"), ord("¬") + 1), *range(0xAE, 0x100)]
    hidden = [byte for byte in range(256) if byte not in visible]
    return [chr(byte) for byte in visible] + [chr(256 + n) for n in range(len(hidden))]


def _write(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8", newline="\n")
