"""Storybook's tokenizer: one token a word, so that a prompt's unknown words can be told."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, processors

from muse_desktop.storybook.world import vocabulary

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerFast

LENGTH = 28
# The end mark must not have index 2: transformers' CLIPTextModel takes that for the sign of an old
# configuration and pools at the highest index in the prompt, whatever word that is.
SPECIAL = ("<pad>", "<|startoftext|>", "<unk>", "<|endoftext|>")
START, END = SPECIAL.index("<|startoftext|>"), SPECIAL.index("<|endoftext|>")


def build_core(words: Sequence[str] | None = None) -> Tokenizer:
    """Return the word-level tokenizer as `tokenizers` has it, without padding."""
    known = vocabulary() if words is None else words
    places = {word: i for i, word in enumerate((*SPECIAL, *known))}
    core = Tokenizer(models.WordLevel(places, unk_token="<unk>"))
    core.normalizer = normalizers.Lowercase()
    # Hyphens belong to words ("hot-air"); other punctuation separates and is dropped.
    core.pre_tokenizer = pre_tokenizers.Split(
        pattern=Regex(r"[^\w'-]+"), behavior="removed", invert=False
    )
    core.post_processor = processors.TemplateProcessing(
        single="<|startoftext|> $A <|endoftext|>",
        special_tokens=[("<|startoftext|>", START), ("<|endoftext|>", END)],
    )
    return core


def padding_core(words: Sequence[str] | None = None) -> Tokenizer:
    """Return the same, with every text cut or filled up to `LENGTH` tokens.

    It needs no transformers: processes that only paint start in a moment.
    """
    core = build_core(words)
    core.enable_truncation(LENGTH)
    core.enable_padding(length=LENGTH, pad_id=0, pad_token=SPECIAL[0])
    return core


def build_tokenizer(
    length: int = LENGTH, words: Sequence[str] | None = None
) -> PreTrainedTokenizerFast:
    """Return the word-level tokenizer over these words, or over all that a caption may hold."""
    from transformers import PreTrainedTokenizerFast

    return PreTrainedTokenizerFast(
        tokenizer_object=build_core(words),
        pad_token="<pad>",
        bos_token="<|startoftext|>",
        eos_token="<|endoftext|>",
        unk_token="<unk>",
        model_max_length=length,
    )
