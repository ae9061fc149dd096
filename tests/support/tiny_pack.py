"""A complete model pack of random weights, small enough to be made and loaded in a test.

It has every part of a real one (pipeline, guide, judge, clip) and nothing has learnt anything: for
tests of the road from disk to picture, not of the picture.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Literal

from muse_desktop.emotion import EMOTIONS
from muse_desktop.models.live.libraries import prepare_libraries
from muse_desktop.models.packs.pack import MODES, PackInfo
from muse_desktop.models.packs.pack_file import write_pack
from muse_desktop.models.packs.pipelines import SCENE_INDEX

SIZE = 32
WORDS = [
    "a",
    "an",
    "and",
    "at",
    "by",
    "cabin",
    "cat",
    "cottage",
    "house",
    "in",
    "lake",
    "of",
    "sea",
    "the",
    "tree",
    "with",
    "sad",
    "sorrowful",
    "happy",
    "funny",
    "calm",
    "peaceful",
    "angry",
    "scary",
    "exciting",
]
BEGIN, END, UNKNOWN = "<|startoftext|>", "<|endoftext|>", "<unk>"
LENGTH = 16


def tiny_pack(
    folder: Path,
    *,
    name: str = "tiny",
    vae: Literal["kl", "patch", "grade", "scene"] = "kl",
    seed: int = 0,
    hashes: bool = True,
) -> PackInfo:
    """Write a pack into ``folder`` (made if needed) and return its description.

    Parameters
    ----------
    folder : the pack's own folder
    name : the pack's name
    vae : diffusers' AutoencoderKL, a PatchAutoencoder, Daylight's GradeAutoencoder, or the
        painter with its SceneAutoencoder, as Storybook has it
    seed : of the weights
    hashes : whether pack.json lists the files' hashes
    """
    import torch

    # No progress bar: tqdm would leave a thread behind.
    prepare_libraries()
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        _pipeline(folder / "pipeline", vae)
        _guide(folder / "guide")
        _judge(folder / "judge")
        _clip(folder / "clip")
    return write_pack(
        folder,
        name=name,
        title="Tiny",
        version="0.0.1",
        licence="MIT",
        native_size=SIZE,
        size_multiple=8,
        summary="Random weights for tests.",
        calibration={"level": -1.0, "slope": 1.0, "earliest": 0.2, "latest": 0.5, "end": 0.9},
        confusions=[[0.65 if i == j else 0.05 for j in range(8)] for i in range(8)],
        vocabulary=WORDS,
        modes=("edit",) if vae == "grade" else MODES,
        hashes=hashes,
    )


def word_tokenizer() -> Any:
    """Return a tokenizer of whole words, as Storybook's."""
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors
    from transformers import PreTrainedTokenizerFast

    words = {word: index for index, word in enumerate([BEGIN, END, UNKNOWN, *WORDS])}
    tokenizer = Tokenizer(models.WordLevel(words, unk_token=UNKNOWN))
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.post_processor = processors.TemplateProcessing(
        single=f"{BEGIN} $A {END}", special_tokens=[(BEGIN, words[BEGIN]), (END, words[END])]
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        bos_token=BEGIN,
        eos_token=END,
        pad_token=END,
        unk_token=UNKNOWN,
        model_max_length=LENGTH,
    )


def _text_config() -> dict[str, Any]:
    return {
        "vocab_size": len(WORDS) + 3,
        "hidden_size": 16,
        "intermediate_size": 32,
        "num_hidden_layers": 1,
        "num_attention_heads": 2,
        "max_position_embeddings": LENGTH,
        "projection_dim": 16,
        "bos_token_id": 0,
        "eos_token_id": 1,
        "pad_token_id": 1,
    }


def _pipeline(folder: Path, kind: str) -> None:
    from diffusers import (
        AutoencoderKL,
        DDIMScheduler,
        StableDiffusionPipeline,
        UNet2DConditionModel,
    )
    from transformers import CLIPTextConfig, CLIPTextModel

    vae: Any
    beside = 0  # channels of what the denoiser sees besides the latent
    if kind == "scene":
        _scene_pipeline(folder)
        return
    if kind == "patch":
        import torch

        from muse_desktop.models.patch_autoencoder import PatchAutoencoder

        vae = PatchAutoencoder(
            latent_channels=4, patch_size=4, sample_size=SIZE, block_out_channels=(1, 1, 1)
        )
        basis = torch.linalg.qr(torch.randn(48, 4))[0].T.reshape(4, 3, 4, 4)
        vae.analysis.data.copy_(basis)
        vae.synthesis.data.copy_(basis)
    elif kind == "grade":
        import torch

        from muse_desktop.models.grade_autoencoder import GradeAutoencoder

        vae = GradeAutoencoder(latent_channels=4)
        basis = torch.linalg.qr(torch.randn(72, 4))[0]
        vae.analysis.data.copy_(basis.T)
        vae.synthesis.data.copy_(0.1 * basis)
        beside = int(vae.config.condition_channels)
    else:
        vae = AutoencoderKL(
            down_block_types=("DownEncoderBlock2D",) * 3,
            up_block_types=("UpDecoderBlock2D",) * 3,
            block_out_channels=(8, 8, 8),
            latent_channels=4,
            norm_num_groups=4,
            sample_size=SIZE,
        )
    pipeline = StableDiffusionPipeline(
        vae=None if beside else vae,
        text_encoder=CLIPTextModel(CLIPTextConfig(**_text_config())),
        tokenizer=word_tokenizer(),
        unet=UNet2DConditionModel(
            sample_size=SIZE // 4,
            in_channels=4 + beside,
            out_channels=4,
            down_block_types=("CrossAttnDownBlock2D", "DownBlock2D"),
            up_block_types=("UpBlock2D", "CrossAttnUpBlock2D"),
            block_out_channels=(8, 16),
            layers_per_block=1,
            norm_num_groups=4,
            attention_head_dim=4,
            cross_attention_dim=16,
        ),
        scheduler=DDIMScheduler(
            beta_start=0.00085,
            beta_end=0.012,
            beta_schedule="scaled_linear",
            clip_sample=False,
            set_alpha_to_one=False,
            steps_offset=1,
        ),
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    )
    pipeline.save_pretrained(str(folder))
    if beside:  # diffusers' pipeline would ask it for the levels of an autoencoder of pixels
        vae.save_pretrained(str(folder / "vae"))
        index = json.loads((folder / "model_index.json").read_text())
        index["_class_name"] = "StableDiffusionInstructPix2PixPipeline"
        index["vae"] = ["muse_desktop.models.grade_autoencoder", "GradeAutoencoder"]
        (folder / "model_index.json").write_text(json.dumps(index))


def _labels(names: list[str]) -> dict[str, Any]:
    return {
        "id2label": dict(enumerate(names)),
        "label2id": {name: index for index, name in enumerate(names)},
    }


def _scene_pipeline(folder: Path) -> None:
    """A denoiser and a sketch of the painter's numbers, laid out as Storybook's."""
    from diffusers import DDIMScheduler
    from transformers import CLIPTextConfig, CLIPTextModel

    from muse_desktop.models.scene_autoencoder import SceneAutoencoder
    from muse_desktop.models.scene_denoiser import SceneDenoiser
    from muse_desktop.painter import code

    groups = [group.stop - group.start for group in code.GROUPS]
    SceneDenoiser(
        groups=groups,
        choices=list(code.CHOICES),
        choice_lengths=[code.CHOICE * code.GROUPS[i].stretch for i in code.CHOICES],
        in_channels=code.LENGTH,
        out_channels=code.LENGTH,
        width=16,
        layers=2,
        heads=2,
        cross_attention_dim=16,
    ).save_pretrained(folder / "unet")
    SceneAutoencoder(
        latent_channels=code.LENGTH, widths=(16, 16), hidden=16, code=code.VERSION
    ).save_pretrained(folder / "vae")
    CLIPTextModel(CLIPTextConfig(**_text_config())).save_pretrained(folder / "text_encoder")
    word_tokenizer().save_pretrained(folder / "tokenizer")
    DDIMScheduler(
        beta_schedule="squaredcos_cap_v2",
        prediction_type="sample",
        clip_sample=False,
        set_alpha_to_one=True,
        steps_offset=1,
        timestep_spacing="trailing",
    ).save_pretrained(folder / "scheduler")
    (folder / "model_index.json").write_text(json.dumps(SCENE_INDEX))


def _guide(folder: Path) -> None:
    """A ResNet whose labels stand alphabetically, with one more: both occur in public models."""
    from transformers import ResNetConfig, ResNetForImageClassification

    config = ResNetConfig(
        embedding_size=8,
        hidden_sizes=[8, 16],
        depths=[1, 1],
        layer_type="basic",
        **_labels(sorted([*EMOTIONS, "neutral"])),
    )
    ResNetForImageClassification(config).save_pretrained(str(folder))
    _processor(folder, {"height": SIZE, "width": SIZE})


def _judge(folder: Path) -> None:
    from transformers import ConvNextConfig, ConvNextForImageClassification

    config = ConvNextConfig(
        hidden_sizes=[8, 16], depths=[1, 1], num_stages=2, patch_size=4, **_labels(list(EMOTIONS))
    )
    ConvNextForImageClassification(config).save_pretrained(str(folder))
    _processor(folder, {"shortest_edge": SIZE}, crop_pct=0.875)


def _clip(folder: Path) -> None:
    from transformers import CLIPConfig, CLIPModel

    config = CLIPConfig(
        text_config=_text_config(),
        vision_config={
            "hidden_size": 16,
            "intermediate_size": 32,
            "num_hidden_layers": 1,
            "num_attention_heads": 2,
            "image_size": SIZE,
            "patch_size": 8,
            "projection_dim": 16,
        },
        projection_dim=16,
    )
    CLIPModel(config).save_pretrained(str(folder))
    word_tokenizer().save_pretrained(str(folder))
    _processor(folder, {"shortest_edge": SIZE}, crop_size={"height": SIZE, "width": SIZE})


def _processor(folder: Path, size: dict[str, int], **more: Any) -> None:
    config = {
        "do_resize": True,
        "size": size,
        "resample": 3 if "crop_size" in more else 2,
        "do_center_crop": "crop_size" in more,
        "do_normalize": True,
        "image_mean": [0.5, 0.5, 0.5],
        "image_std": [0.5, 0.5, 0.5],
        **more,
    }
    text = json.dumps(config, indent=1)
    (folder / "preprocessor_config.json").write_text(text, encoding="utf-8")
