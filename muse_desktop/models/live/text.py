"""Prompts to conditions, by one text encoder (Stable Diffusion 1 and 2) or two (SDXL).

As diffusers' ``encode_prompt`` does it. One encoder gives its last layer, after the final norm
(Stable Diffusion 2's checkpoint was cut to its penultimate layer when it was made, so nothing is
skipped here). Two give their penultimate layers side by side, and the second one's pooled vector,
which goes to the denoiser beside the tokens and which emotional tokens leave alone.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor

from muse_desktop.muse.protocols import Condition


class PipelineText:
    """A pipeline's tokenizers and text encoders.

    Parameters
    ----------
    tokenizers : transformers tokenizers with begin and end marks, one for each encoder
    encoders : one CLIPTextModel; or two, of which the last is a CLIPTextModelWithProjection
    zeros_for_empty : whether the unconditional branch gets zeros instead of the empty prompt
        (SDXL's ``force_zeros_for_empty_prompt``)
    device : where to compute; by default where the first encoder is

    Notes
    -----
    A prompt longer than the encoder's places is read in parts (of 75 tokens, each between marks
    of its own), whose embeddings are put one behind another. Closed vocabularies are not: their
    encoders are ours, and have places enough for what they know.
    """

    def __init__(
        self,
        tokenizers: Sequence[Any],
        encoders: Sequence[Any],
        *,
        zeros_for_empty: bool = False,
        device: torch.device | None = None,
    ) -> None:
        self._tokenizers, self._encoders = list(tokenizers), list(encoders)
        self._zeros = zeros_for_empty
        self._device = device or encoders[0].device
        # A tokenizer may claim any length; the encoder has its places.
        lengths = [int(tokenizer.model_max_length) for tokenizer in tokenizers]
        places = [int(encoder.config.max_position_embeddings) for encoder in encoders]
        self._length = min(*lengths, *places)
        first = tokenizers[0]
        backend = getattr(first, "backend_tokenizer", None)
        kind = json.loads(backend.to_str())["model"]["type"] if backend is not None else ""
        # Byte-pair tokenizers spell any word; only those of whole words have unknown ones.
        self._unknown_id = first.unk_token_id if kind == "WordLevel" else None

    @property
    def width(self) -> int:
        """D, the width of the embeddings."""
        return sum(int(encoder.config.hidden_size) for encoder in self._encoders)

    @property
    def pooled_width(self) -> int | None:
        """Width of the pooled vector; None where there is none."""
        if len(self._encoders) == 1:
            return None
        return int(self._encoders[-1].config.projection_dim)

    def encode(self, prompt: str) -> Condition:
        """Return the condition of a prompt."""
        rows = [self._rows(tokenizer, prompt) for tokenizer in self._tokenizers]
        parts = max(len(ids) for ids, _ in rows)
        both = zip(self._encoders, self._tokenizers, rows, strict=True)
        hidden, pooled = [], None
        for encoder, tokenizer, (ids, mask) in both:
            if len(ids) < parts:  # the other tokenizer needed more room
                empty = self._rows(tokenizer, "")
                ids = torch.cat([ids, *[empty[0]] * (parts - len(ids))])
                mask = torch.cat([mask, *[empty[1]] * (parts - len(mask))])
            states, pooled = self._hidden(encoder, ids, mask)
            hidden.append(states)
        embeddings = torch.cat(hidden, dim=-1).flatten(0, 1)[None]
        own = [(len(ids) - 1) * self._length + int(mask[-1].sum()) for ids, mask in rows]
        note = ""
        if parts > 1:
            note = (
                f"The prompt is long: it was read in {parts} parts, of which the first counts most."
            )
        extras = None if pooled is None else {"pooled": pooled[:1]}
        return Condition(embeddings, max(own), extras, note)

    def unconditional(self, like: Condition) -> Condition:
        """Return the condition of the branch without a prompt, as long as ``like``'s."""
        empty = self.encode("")
        if self._zeros:
            empty = Condition(
                torch.zeros_like(empty.embeddings),
                empty.length,
                {key: torch.zeros_like(value) for key, value in (empty.extras or {}).items()},
            )
        # Repeated as a whole, which changes nothing in what attention sees.
        times = like.embeddings.shape[1] // empty.embeddings.shape[1]
        if times <= 1:
            return empty
        return Condition(empty.embeddings.repeat(1, times, 1), empty.length, empty.extras)

    def phrase(self, text: str, tokens: int) -> Tensor:
        """Return ``tokens``×D embeddings of the phrase's words, repeated or cut."""
        found = []
        for encoder, tokenizer in zip(self._encoders, self._tokenizers, strict=True):
            encoded = self._tokens(tokenizer, text)
            own = encoded["attention_mask"][0].bool() & ~encoded["special_tokens_mask"][0].bool()
            if self._unknown_id is not None:
                known = own & (encoded["input_ids"][0] != self._unknown_id)
                own = known if bool(known.any()) else own
            places = own.nonzero().flatten().tolist()
            if not places:
                # No word at all: the end mark stands for "nothing in particular".
                places = [int(encoded["attention_mask"][0].sum()) - 1]
            chosen = [places[i % len(places)] for i in range(tokens)]
            states, _ = self._hidden(encoder, encoded["input_ids"], encoded["attention_mask"])
            found.append(states[0, chosen])
        return torch.cat(found, dim=-1)

    def ending(self, text: str, tokens: int) -> Tensor:
        """Return ``tokens``×D embeddings of a phrase's end mark and of the padding after it."""
        found = []
        for encoder, tokenizer in zip(self._encoders, self._tokenizers, strict=True):
            ids, mask = self._known(tokenizer, text)
            end = int(mask[0].sum()) - 1
            # Padding that the encoder is told to leave out says nothing.
            last = end if getattr(encoder.config, "use_attention_mask", False) else len(ids[0]) - 1
            states, _ = self._hidden(encoder, ids, mask)
            found.append(states[0, [min(end + i, last) for i in range(tokens)]])
        return torch.cat(found, dim=-1)

    def _known(self, tokenizer: Any, text: str) -> tuple[Tensor, Tensor]:
        """Return a phrase's ids and mask, 1×L, without words that the tokenizer does not have."""
        encoded = self._tokens(tokenizer, text)
        ids, mask = encoded["input_ids"], encoded["attention_mask"]
        known = ids[0] != self._unknown_id if self._unknown_id is not None else ids[0] >= 0
        said = known & mask[0].bool() & ~encoded["special_tokens_mask"][0].bool()
        if bool(known.all()) or not bool(said.any()):
            return ids, mask
        gone = int((~known).sum())
        ids = torch.cat([ids[:, known], torch.full((1, gone), tokenizer.pad_token_id)], dim=1)
        return ids, torch.cat([mask[:, known], torch.zeros((1, gone)).to(mask)], dim=1)

    def unknown_words(self, prompt: str) -> tuple[str, ...]:
        """Return the prompt's words that the tokenizer does not have, once each, in order."""
        if self._unknown_id is None:
            return ()
        encoded = self._tokenizers[0](prompt, add_special_tokens=False, return_offsets_mapping=True)
        words = (
            prompt[start:end].strip().lower()
            for token, (start, end) in zip(
                encoded["input_ids"], encoded["offset_mapping"], strict=True
            )
            if token == self._unknown_id
        )
        return tuple(dict.fromkeys(word for word in words if any(c.isalnum() for c in word)))

    def unread_text(self, prompt: str) -> str:
        """Return the end of the prompt that no longer fits into the model's longest condition."""
        if self._unknown_id is None:
            return ""
        encoded = self._tokens(self._tokenizers[0], prompt, whole=True)
        if len(encoded["input_ids"]) <= self._length:
            return ""
        # The last of the places is the end mark's.
        start = encoded["offset_mapping"][self._length - 1][0]
        return prompt[start:].strip(" ,.;")

    def _rows(self, tokenizer: Any, text: str) -> tuple[Tensor, Tensor]:
        """Return token numbers and mask, parts×places; one part where the text fits."""
        encoded = self._tokens(tokenizer, text)
        ids, mask = encoded["input_ids"], encoded["attention_mask"]
        if self._unknown_id is not None or int(mask.sum()) < self._length:
            return ids, mask
        words = tokenizer(text, add_special_tokens=False, verbose=False)["input_ids"]
        room = self._length - 2
        if len(words) <= room:
            return ids, mask
        begin, end = int(ids[0, 0]), tokenizer.eos_token_id
        pad = int(self._tokens(tokenizer, "")["input_ids"][0, -1])
        rows, masks = [], []
        for start in range(0, len(words), room):
            row = [begin, *words[start : start + room], end]
            blank = self._length - len(row)
            rows.append(row + [pad] * blank)
            masks.append([1] * len(row) + [0] * blank)
        return torch.tensor(rows), torch.tensor(masks)

    def _tokens(self, tokenizer: Any, text: str, whole: bool = False) -> Any:
        if whole:
            return tokenizer(text, return_offsets_mapping=True, verbose=False)
        return tokenizer(
            text,
            padding="max_length",
            max_length=self._length,
            truncation=True,
            return_special_tokens_mask=True,
            return_tensors="pt",
        )

    @torch.no_grad()
    def _hidden(self, encoder: Any, ids: Tensor, mask: Tensor) -> tuple[Tensor, Tensor | None]:
        """Return the states that the denoiser attends to, and the pooled vector of SDXL's last."""
        ids = ids.to(self._device)
        if len(self._encoders) == 1:
            used = getattr(encoder.config, "use_attention_mask", False)
            return encoder(ids, attention_mask=mask.to(self._device) if used else None)[0], None
        out = encoder(ids, output_hidden_states=True)
        pooled = out[0] if out[0].ndim == 2 else None
        return out.hidden_states[-2], pooled
