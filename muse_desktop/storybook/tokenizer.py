"""Storybook's tokenizer: one token a word, so that a prompt's unknown words can be told."""

from __future__ import annotations

from collections.abc import Sequence

from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, processors
from transformers import PreTrainedTokenizerFast

from muse_desktop.storybook.captions import vocabulary

LENGTH = 28
# The end mark must not have index 2: transformers' CLIPTextModel takes that for the sign of an old
# configuration and pools at the highest index in the prompt, whatever word that is.
SPECIAL = ("<pad>", "<|startoftext|>", "<unk>", "<|endoftext|>")
START, END = SPECIAL.index("<|startoftext|>"), SPECIAL.index("<|endoftext|>")


def build_tokenizer(
    length: int = LENGTH, words: Sequence[str] | None = None
) -> PreTrainedTokenizerFast:
    """Return the word-level tokenizer over these words, or over all that a caption may hold."""
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
    return PreTrainedTokenizerFast(
        tokenizer_object=core,
        pad_token="<pad>",
        bos_token="<|startoftext|>",
        eos_token="<|endoftext|>",
        unk_token="<unk>",
        model_max_length=length,
    )
