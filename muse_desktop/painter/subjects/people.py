"""People: of several ages, of every skin, in many clothes; alone, two, or three together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import mix
from muse_desktop.painter.subjects import people_clothes as clothes
from muse_desktop.painter.subjects import people_hair as hair
from muse_desktop.painter.subjects import people_heads as heads
from muse_desktop.painter.subjects.people_clothes import Outfit
from muse_desktop.painter.subjects.people_figure import (
    CHILD,
    MAN,
    OLD_MAN,
    OLD_WOMAN,
    WALKS,
    WOMAN,
    Build,
    Limb,
    Pose,
    arm,
    between,
    dark,
    hand,
    pose,
)
from muse_desktop.painter.subjects.people_heads import Head, along, deeper
from muse_desktop.painter.subjects.subject import Draw, Subject

# Outlines are laid out by hand.
# fmt: off


@dataclass(frozen=True)
class Kind:
    """What people of a kind may look like: of each row, chance and tint choose one.

    Attributes
    ----------
    build, age : as `Build` and `Head` have them
    styles, outfits, hats : hair, clothes and hats to choose from
    beards, stick : how many have one, 0 to 1
    hems : how far down their coats, dresses and skirts reach, from and to, see `Outfit`
    brow : how thick their brows are; with hems and beards it tells men from women, whose faces
        and coats are drawn alike otherwise
    """

    build: Build
    age: int
    styles: Sequence[str]
    outfits: Sequence[str]
    hats: Sequence[str]
    beards: float = 0.0
    stick: float = 0.0
    hems: tuple[float, float] = (0.2, 0.8)
    brow: float = 0.7


WOMEN = Kind(WOMAN, 1, ("long", "bob", "bun", "ringlets", "ponytail", "bob", "headscarf",
              "ringlets"),
             ("coat", "dress", "pullover", "skirt", "jacket"),
             ("", "", "beret", "", "brim", "woolly", ""))
MEN = Kind(MAN, 1, ("crop", "parting", "tousled", "curls", "bald", "parting"),
           ("jacket", "pullover", "coat", "waistcoat"),
           ("", "", "cap", "", "cap", "brim", ""), beards=0.65, hems=(-0.4, 0.0), brow=1.15)
GIRLS = Kind(CHILD, 0, ("braids", "bob", "ponytail", "fringe", "ringlets", "long"),
             ("dress", "pullover", "coat", "skirt"), ("", "", "woolly", "", "beret", ""),
             hems=(0.1, 0.1))
BOYS = Kind(CHILD, 0, ("tousled", "crop", "fringe", "curls", "parting"),
            ("pullover", "jacket", "coat", "waistcoat"), ("", "", "woolly", "", "cap", ""),
            hems=(0.1, 0.1))
OLD_WOMEN = Kind(OLD_WOMAN, 2, ("bun", "bob", "ringlets", "bob", "bun", "headscarf"),
                 ("skirt", "coat", "dress", "pullover"), ("", "", "brim", "", "woolly", ""),
                 stick=0.5)
OLD_MEN = Kind(OLD_MAN, 2, ("bald", "crop", "parting"), ("waistcoat", "coat", "jacket", "pullover"),
               ("", "cap", "", "brim", "", "cap"), beards=0.75, stick=0.7, hems=(-0.4, 0.0),
               brow=1.15)


_NARROW = ("cap", "beret", "woolly")
"""Hats that no curls go under."""


@dataclass(frozen=True)
class Person:
    """One figure, ready to be drawn."""

    build: Build
    head: Head
    outfit: Outfit
    stick: bool = False


def _fold(u: float) -> float:
    """To and fro between 0 and 1: it never jumps."""
    return abs(2.0 * ((u / 2.0) % 1.0) - 1.0)


def person(kind: Kind, c: Chance, tint: float) -> Person:
    """Someone of a kind: the skin is the tint's, hair and clothes are of tint and chance."""
    u = [c.random() for _ in range(16)]

    def pick(row: Sequence[str], i: int, turn: float) -> str:
        return row[min(len(row) - 1, int(len(row) * _fold(2 * u[i] + turn * tint)))]

    skin = along(heads.SKINS, tint)
    lock = along(heads.HAIRS, _fold(2 * u[0] + 0.8 * tint))
    lock = mix(lock, "#241c20", min(1.0, max(0.0, (tint - 0.32) / 0.3)) * 0.88)
    if kind.age == 2:
        lock = mix(lock, "#e9e6e4", 0.82 + 0.14 * u[1])
    cloth = along(clothes.CLOTHS, u[2] + 1.3 * tint, closed=True)
    second = along(clothes.PLAINS, u[3] + 0.9 * tint, closed=True)
    outfit = pick(kind.outfits, 4, 1.0)
    if outfit == "skirt" and u[11] < 0.5:
        second = along(clothes.CLOTHS, u[2] + 1.3 * tint + 0.42, closed=True)
    trim = along(clothes.CLOTHS, u[2] + 1.3 * tint + 0.3 + 0.35 * u[5], closed=True)
    if outfit in ("coat", "jacket"):
        cloth = mix(cloth, "#4a4450", 0.12 + 0.2 * u[6])
    style, hat = pick(kind.styles, 7, 1.3), pick(kind.hats, 8, 1.1)
    if style == "headscarf" or (style in ("curls", "ringlets") and hat in _NARROW):
        hat = ""
    scarf = outfit in ("coat", "pullover", "jacket") and u[9] < (0.6 if hat == "woolly" else 0.3)
    child = kind.age == 0
    shorts = child and outfit in ("pullover", "waistcoat") and u[13] < 0.55
    bare = skin if shorts or (kind.age == 1 and u[10] < 0.4) else dark(second, 0.3)
    hem = kind.hems[0] + (kind.hems[1] - kind.hems[0]) * u[6]
    bag = ("rucksack" if child else "satchel") if u[14] < 0.24 and kind.age < 2 else ""
    w = Outfit(outfit, cloth, second, trim, along(clothes.LEATHERS, u[10], closed=True), bare,
               scarf and style != "headscarf", outfit != "jacket" and u[5] < 0.4,
               hem, u[12] < 0.5, shorts, bag)
    head = Head(skin, lock, style, hat, mix(trim, "#fdf3e0", 0.12),
                u[1] < (0.65 if kind.age == 2 else 0.14), u[15] < kind.beards and not child,
                kind.age, kind.brow)
    return Person(kind.build, head, w, u[11] < kind.stick)


def figure(b: Brush, who: Person, p: Pose) -> None:
    """Draw someone in a pose, from what is behind to what is before."""
    head = replace(who.head, skin=b.palette.skin(who.head.skin))
    m, w, skin = who.build, who.outfit, head.skin
    if w.legs == who.head.skin:  # they are bare
        w = replace(w, legs=skin)
    hb = b.at(p.head[0], p.head[1], m.head / 10.0)
    sleeve, k = clothes.sleeve(w), m.limb
    hair.behind(hb, head)
    shaded = deeper(skin, 0.16)
    near, far = p.arms
    bag = "" if p.seated else w.bag
    if bag == "rucksack":
        clothes.rucksack(b, m, p, w)
    if not p.seated:
        if who.stick:
            _stick(b, far)
        arm(b, far, dark(sleeve, 0.16), shaded, k)
        clothes.legs(b, m, p, w)
        clothes.neck(b, m, p, skin, deeper(skin, 0.26))
        clothes.lower(b, m, p, w)
        clothes.torso(b, m, p, w)
    else:
        clothes.neck(b, m, p, skin, deeper(skin, 0.26))
        clothes.seat(b, m, p, w)
        clothes.torso(b, m, p, w)
        clothes.legs(b, m, p, w)
        clothes.lower(b, m, p, w)
        if who.stick:
            _stick(b, far)
        arm(b, far, dark(sleeve, 0.16), shaded, k)
    if bag:
        (clothes.satchel if bag == "satchel" else clothes.straps)(b, m, p, w)
    if w.scarf:
        clothes.scarf(b, m, p, w)
    heads.face(hb, head)
    hair.hair(hb, head)
    arm(b, near, sleeve, skin, k)


def _stick(b: Brush, limb: Limb) -> None:
    x, y = limb.c
    b.line([(x - 2.6, y + 0.4), (x - 1.4, y - 1.8), (x + 0.8, y - 1.6), (x + 2.0, y + 2.0),
            (x + 3.6, 0.0)], 1.5, "#6e4a34", curved=True)


def bench(b: Brush, x0: float, x1: float, seat: float, kind: float) -> None:
    """What one sits on, its top at a height: a plain bench, or (from .4 up) one with a back."""
    wood = along(("#8a5f48", "#a8764a", "#b08a5c"), kind)
    legs = dark(wood, 0.42)
    if kind > 0.4:
        for x in (x0 + 4, x1 - 6):
            b.box(x, seat - 21, x + 2.2, seat, legs, round_=1.0)
        for y in (-20.0, -12.5):
            b.box(x0 + 1, seat + y, x1 - 1, seat + y + 5.0, dark(wood, 0.12), round_=1.2)
    for x in (x0 + 3, x1 - 5.6):
        b.box(x, seat + 2, x + 2.6, 0.6, legs)
    b.box(x0, seat, x1, seat + 3.4, wood, round_=1.2)
    b.box(x0, seat + 2.2, x1, seat + 3.4, dark(wood, 0.25), round_=0.6)


def single(kind: Kind) -> Draw:
    """Someone alone."""

    def draw(b: Brush, c: Chance, tint: float, shape: float) -> None:
        u, arms, m = c.random(), c.random(), kind.build
        who = person(kind, c, tint)
        p = pose(m, shape, max(0.5, arms) if who.stick else arms)
        if p.seated:
            wide = m.hips + 3.0 + 10.0 * u
            bench(b, -3.0 - wide, 1.0 + wide, p.seat + 2.0, u)
        figure(b, who, p)

    return draw


def couple(b: Brush, c: Chance, tint: float, shape: float) -> None:
    """Two people hand in hand, or one's arm around the other."""
    pair = ((WOMEN, MEN), (MEN, WOMEN), (WOMEN, WOMEN), (MEN, MEN))[c.randrange(4)]
    other, close = _fold(2 * tint + 0.5 * c.random()), c.random() < 0.5
    u = c.random()
    left, right = (
        replace(who, outfit=replace(who.outfit, bag=""))
        for who in (person(pair[0], c, tint), person(pair[1], c, other))
    )
    pl, pr = pose(pair[0].build, shape), pose(pair[1].build, shape)
    apart = 12.5 if close or pl.seated else 16.0
    if pl.seated:
        b = b.at(-2, 0)
        bench(b, -apart - 17, apart + 17, pl.seat + 2.0, u)
    if close:
        # The left one's far arm lies around the other's back; its hand comes out on the shoulder.
        s = pl.arms[1].a
        over = (2 * apart + pr.chest[0] + right.build.shoulders - 5.0, pr.chest[1] + 6.5)
        around = Limb(s, between(s, over, 0.5), over)
        pl = replace(pl, arms=(pl.arms[0], around))
    elif not pl.seated:
        meet = (apart, pl.arms[1].c[1])
        pl = replace(pl, arms=(pl.arms[0], replace(pl.arms[1], c=meet)))
        pr = replace(pr, arms=(replace(pr.arms[0], c=(-apart, meet[1])), pr.arms[1]))
    figure(b.at(-apart, 0), left, pl)
    figure(b.at(apart, 0), right, pr)
    if close:
        x, y = pr.chest[0] + right.build.shoulders - 2.4, pr.chest[1] + 3.8
        fingers = Limb((x + 3, y - 9), (x + 1.6, y - 5), (x, y))
        skin = b.palette.skin(left.head.skin)
        hand(b.at(apart, 0), fingers, deeper(skin, 0.08), 0.95)


def friends(b: Brush, c: Chance, tint: float, shape: float) -> None:
    """Three people side by side."""
    rows = ((WOMEN, MEN, WOMEN), (MEN, WOMEN, MEN), (WOMEN, WOMEN, MEN), (MEN, MEN, WOMEN))
    row = rows[c.randrange(4)]
    u, v = c.random(), c.random()
    tints = (tint, _fold(2 * tint + 0.4 + 0.4 * u), _fold(2 * tint + 0.9 + 0.6 * v))
    people = [person(kind, c, t) for kind, t in zip(row, tints, strict=True)]
    if shape > WALKS:
        b = b.at(-3, 0)
        bench(b, -44, 42, pose(row[0].build, shape).seat + 2.0, u)
    for i, x in ((1, 0.0), (0, -27.0), (2, 27.0)):
        figure(b.at(x, -2.5 if i == 1 else 0.0), people[i], pose(people[i].build, shape))


PAINTED_PEOPLE: dict[str, Subject] = {
    "woman": Subject(single(WOMEN), 118, 0.2),
    "man": Subject(single(MEN), 124, 0.2),
    "girl": Subject(single(GIRLS), 88, 0.22),
    "boy": Subject(single(BOYS), 92, 0.22),
    "old woman": Subject(single(OLD_WOMEN), 108, 0.22),
    "old man": Subject(single(OLD_MEN), 112, 0.22),
    "couple": Subject(couple, 122, 0.38, crowd=False),
    "friends": Subject(friends, 114, 0.49, crowd=False),
}
