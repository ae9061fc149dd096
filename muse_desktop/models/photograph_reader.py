"""A reader of photographs: what is shown and how it is lit, each heard on its own.

*What is shown*: the picture's own light is taken out first (one mean, one contrast, one strength of
colour, no cast), so that a grade hardly changes what is seen. An EfficientNet-Lite trunk then says
which of ImageNet's classes it sees; every class has a weight for each of the eight emotions, a
valence and an arousal, and their mean is corrected by kernel regression on people's ratings of
photographs that were learnt from. Far from all of those the correction fades: a picture of a kind
that was never rated is read by what its classes are called.

*How it is lit*: a small network on statistics of tones and colours names the look's mood, or none.
The eight are the product of both opinions; where the light says nothing, the content
rules. Valence and arousal add what Valdez & Mehrabian (1994) measured for brightness and
saturation (pleasure = .69 V + .22 S, arousal = −.31 V + .60 S of HSV) and a share of the look's
mood.

A transformers image classifier, known to the ``Auto`` classes after :func:`register`. Its labels
are the eight, then "valence" and "arousal", which are no logits but numbers in [−1, 1].
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

import torch
from torch import Tensor, nn
from transformers import (
    AutoConfig,
    AutoModelForImageClassification,
    PretrainedConfig,
    PreTrainedModel,
)
from transformers.modeling_outputs import ImageClassifierOutput

from muse_desktop.emotion import EMOTIONS, VALENCE_AROUSAL
from muse_desktop.models.light_networks import light_network
from muse_desktop.models.lite_trunk import LiteTrunk, Stage

LABELS = (*EMOTIONS, "valence", "arousal")
LUMA = (0.299, 0.587, 0.114)
MEAN, CONTRAST, COLOUR = 0.46, 0.24, 0.08
"""Of luma, of its deviation and of colour's: about those of the mean photograph."""
TEMPERATURES = (1.0, 1.5, 2.0)
"""Class probabilities are averaged over surer and less sure readings."""
PLEASURE, AROUSAL = (0.69, 0.22), (-0.31, 0.60)
"""Of HSV's value and saturation (Valdez & Mehrabian 1994)."""
USUAL = (0.53, 0.31)
"""Mean value and saturation of photographs: there the light term is nothing."""


class PhotographReaderConfig(PretrainedConfig):
    """Sizes and the few numbers that join the parts.

    Parameters
    ----------
    stages : of the trunk
    rank : width of the layer before the thousand classes
    centres : how many rated photographs the kernel has
    kernel_width : of the kernel, in mean squared deviations
    correction : weight of the kernel's eight beside the classes'
    sharpness : what content's eight are multiplied by, calibrated on held-out themes
    light : the kind of light network, one of those that ``light_network`` knows
    light_gain : weight of the light's eight
    unlit : what is added to the logit of no mood: most photographs were never graded
    affect_gain : weight of brightness and saturation in valence and in arousal
    mood_gain : weight of the look's mood in valence and arousal
    """

    model_type = "photograph-reader"

    def __init__(
        self,
        stages: Sequence[Stage] = (),
        rank: int = 256,
        centres: int = 1,
        kernel_width: float = 2.0,
        correction: float = 0.5,
        sharpness: float = 1.0,
        light: str = "soft",
        light_gain: float = 1.0,
        unlit: float = 0.0,
        affect_gain: Sequence[float] = (0.27, 0.2),
        mood_gain: float = 0.03,
        **more: Any,
    ) -> None:
        self.stages = [list(stage) for stage in stages]
        self.rank = rank
        self.centres = centres
        self.kernel_width = kernel_width
        self.correction = correction
        self.sharpness = sharpness
        self.light = light
        self.light_gain = light_gain
        self.unlit = unlit
        self.affect_gain = list(affect_gain)
        self.mood_gain = mood_gain
        more.setdefault("id2label", dict(enumerate(LABELS)))
        more.setdefault("label2id", {name: i for i, name in enumerate(LABELS)})
        super().__init__(**more)


class PhotographReader(PreTrainedModel):
    """The classifier; ``pixel_values`` are B×3×S×S in [0, 1], any S ≥ 64."""

    config_class = PhotographReaderConfig
    main_input_name = "pixel_values"

    def __init__(self, config: PhotographReaderConfig) -> None:
        super().__init__(config)
        self.trunk = LiteTrunk(config.stages)
        width = self.trunk.head.out_channels
        self.classes = nn.Sequential(
            nn.Linear(width, config.rank, bias=False), nn.Linear(config.rank, 1000)
        )
        self.light = light_network(config.light)
        self.table: Tensor
        self.rated: Tensor
        self.answers: Tensor
        self.feature_mean: Tensor
        self.feature_scale: Tensor
        self.affect: Tensor
        for name, shape in (
            ("table", (1000, len(LABELS))),  # rows: the eight's weights, valence, arousal
            ("rated", (config.centres, width)),  # the kernel's centres, standardised features
            ("feature_mean", (width,)),
            ("feature_scale", (width,)),
            ("answers", (config.centres, len(LABELS))),  # what each centre adds
            ("affect", (3, 2)),  # offset, classes' and kernel's share of valence and arousal
        ):
            self.register_buffer(name, torch.zeros(shape))
        self.post_init()

    def _init_weights(self, module: nn.Module) -> None:
        """Leave weights as torch makes them: they come from a file or from the training."""

    def forward(
        self, pixel_values: Tensor, shown: tuple[Tensor, Tensor] | None = None, **_: Any
    ) -> ImageClassifierOutput:
        """Return logits B×10 in LABELS' order: the eight, valence and arousal.

        ``shown``: what :meth:`content` says of the photograph (a batch of one), where these are
        pictures of it in other light.
        """
        x = pixel_values
        eight, affect = self.content(self.features(x)) if shown is None else shown
        logits = self.look(x).float()
        look = self.shares(logits)
        if torch.is_grad_enabled():
            eight = self.steered(eight, logits)
        else:
            eight = self.join(eight, look)
        affect = affect + self.lit_affect(x, look)
        # Of the ratings' range nobody uses the ends; what lies outside keeps its order.
        logits = torch.cat([eight, affect.tanh()], dim=1).to(pixel_values.dtype)
        return ImageClassifierOutput(logits=cast(Any, logits))

    def features(self, x: Tensor) -> Tensor:
        """B×3×H×W in [0, 1] to the trunk's mean features without the picture's light, B×width."""
        values = (without_light(x) * 255 - 127) / 128
        mean: Tensor = self.trunk(values).mean(dim=(2, 3))
        return mean

    def content(self, features: Tensor) -> tuple[Tensor, Tensor]:
        """Features to the eight's log weights, B×8, and valence and arousal of what is shown."""
        named = self.named(features)
        seen = self.kernel(features) @ self.answers.float()
        eight = (named[:, :8] + 0.01).log() + self.config.correction * seen[:, :8]
        offset, own, rated = self.affect.float()
        return eight, offset + own * named[:, 8:] + rated * seen[:, 8:]

    def named(self, features: Tensor) -> Tensor:
        """Features to what the classes' table says, B×10."""
        scores = self.classes(features).float()
        shares = sum((scores / t).softmax(-1) for t in TEMPERATURES) / len(TEMPERATURES)
        return cast(Tensor, shares @ self.table.float())

    def kernel(self, features: Tensor) -> Tensor:
        """Features to their likeness with the rated photographs, B×centres in 0…1."""
        z = (features.float() - self.feature_mean.float()) / self.feature_scale.float()
        distance = (z[:, None] - self.rated.float()).square().mean(dim=-1)
        return torch.exp(-distance / self.config.kernel_width)

    def look_shares(self, x: Tensor) -> Tensor:
        """B×3×H×W in [0, 1] to shares of the nine looks, B×9, no mood being the usual thing."""
        return self.shares(self.look(x).float())

    def shares(self, logits: Tensor) -> Tensor:
        """The light network's logits B×9 to the looks' shares, no mood being the usual thing."""
        usual = logits[:, 8:] + self.config.unlit
        return torch.cat([logits[:, :8], usual], dim=1).softmax(dim=-1)

    def join(self, eight: Tensor, look: Tensor) -> Tensor:
        """Content's log weights B×8 and the looks' shares B×9 to the eight's logits."""
        lit = look[:, :8] + look[:, 8:] / 8
        return eight * self.config.sharpness + self.config.light_gain * (lit + 0.02).log()

    def steered(self, eight: Tensor, logits: Tensor) -> Tensor:
        """As :meth:`join`, but with another gradient: that of the eight looks among one another
        besides the reading's own.

        Where the light says no mood, the reading is flat and its gradient next to nothing: nobody
        could find the way from a photograph as it was taken to a look. Where one mood is far before
        the others, it is their gradient among one another that is nothing, and only the reading's
        own leads on, away from no mood. So the value is the reading's and the gradient the sum of
        both (a straight-through estimator: Bengio, Léonard & Courville 2013).
        """
        honest = self.join(eight, self.shares(logits))
        among = self.config.light_gain * logits[:, :8].log_softmax(dim=1)
        return honest + (among - among.detach())

    def lit_affect(self, x: Tensor, look: Tensor) -> Tensor:
        """What light adds to valence and arousal, B×2; ``look`` as shares of the nine."""
        moods = look[:, :8] @ torch.tensor(_MOODS).to(look)
        gains = torch.tensor(self.config.affect_gain).to(look)
        return gains * light_affect(x.float()) + self.config.mood_gain * moods

    def look(self, x: Tensor) -> Tensor:
        """B×3×H×W in [0, 1] to nine logits: the eight moods of light, and none."""
        logits: Tensor = self.light(x)
        return logits


def without_light(x: Tensor) -> Tensor:
    """Take a picture's own light out: one exposure, contrast and strength of colour, no cast."""
    weights = torch.tensor(LUMA).to(x).view(1, 3, 1, 1)
    y = (x * weights).sum(dim=1, keepdim=True)
    colour = x - y
    colour = colour - colour.mean(dim=(2, 3), keepdim=True)
    strength = (colour.square().mean(dim=(1, 2, 3), keepdim=True) + 1e-8).sqrt()
    mean, deviation = y.mean(dim=(2, 3), keepdim=True), y.std(dim=(2, 3), keepdim=True)
    plain = (y - mean) / (deviation + 0.03) * CONTRAST + MEAN
    return (plain + colour / (strength + 0.02) * COLOUR).clamp(0, 1)


def light_affect(x: Tensor) -> Tensor:
    """B×3×H×W in [0, 1] to pleasure and arousal of the mean colour beside the usual, B×2."""
    most, least = x.amax(dim=1), x.amin(dim=1)
    saturation = (most - least) / most.clamp(min=1e-3)
    hsv = torch.stack([most.mean(dim=(1, 2)), saturation.mean(dim=(1, 2))], dim=1)
    away = hsv - torch.tensor(USUAL).to(hsv)
    return away @ torch.tensor([PLEASURE, AROUSAL]).to(hsv).T


_MOODS = [VALENCE_AROUSAL[emotion] for emotion in EMOTIONS]


def register() -> None:
    """Let ``AutoModelForImageClassification`` load such readers."""
    AutoConfig.register(PhotographReaderConfig.model_type, PhotographReaderConfig, exist_ok=True)
    AutoModelForImageClassification.register(
        PhotographReaderConfig, PhotographReader, exist_ok=True
    )
