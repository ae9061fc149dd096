"""XMP as it is stored: a tree of RDF that is read, sifted, marked, and written as it was otherwise.

Names keep the prefixes that they came with, and what nobody here knows passes through. A packet
comes from strangers: a document type (entities that grow, files that are fetched), deep trees and
enormous ones are refused before they cost anything.
Sources: ISO 16684-1:2019 (XMP); IPTC Photo Metadata Standard 2024.1, "Digital Source Type", and its
vocabulary, http://cv.iptc.org/newscodes/digitalsourcetype.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from html import escape
from xml.parsers import expat

MAX_BYTES = 2**20
_DEEPEST = 64
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
IPTC_EXTENSION = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
XMP = "http://ns.adobe.com/xap/1.0/"
_VOCABULARY = "http://cv.iptc.org/newscodes/digitalsourcetype/"
GENERATED = _VOCABULARY + "trainedAlgorithmicMedia"
"""Made by a trained model from nothing but words."""
EDITED = _VOCABULARY + "compositeWithTrainedAlgorithmicMedia"
"""A picture that a generative model has changed."""
SOURCE_TYPE = IPTC_EXTENSION, "DigitalSourceType"
_HEAD = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
_FOOT = '\n<?xpacket end="w"?>'
_WHITE = str.maketrans({"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})
"""Of an attribute's value; plain, a reader makes spaces of them."""
_NAMES = {"xml": "http://www.w3.org/XML/1998/namespace"}

Name = tuple[str, str]
"""A namespace and a name in it."""


class XmpError(ValueError):
    """Bytes that are no XMP, or more than there can be."""


@dataclass
class Element:
    """An element as it is written.

    Parameters
    ----------
    tag, attributes, children : with their prefixes; texts stand among the children
    scope : the namespace of each prefix there
    """

    tag: str
    attributes: dict[str, str]
    scope: Mapping[str, str]
    children: list[Element | str] = field(default_factory=list)

    @property
    def name(self) -> Name:
        """Its namespace and name; an element without a prefix has the one that is usual there."""
        prefix, _, local = self.tag.rpartition(":")
        return self.scope.get(prefix, ""), local

    def attribute_name(self, tag: str) -> Name:
        """Return an attribute's namespace and name; without a prefix it has none."""
        prefix, _, local = tag.rpartition(":")
        return (self.scope.get(prefix, "") if prefix else ""), local

    @property
    def elements(self) -> list[Element]:
        """The elements in it."""
        return [child for child in self.children if isinstance(child, Element)]

    @property
    def text(self) -> str:
        """All texts in it, attributes of nested nodes included, in one line."""
        found = []
        for child in self.children:
            if isinstance(child, str):
                found.append(child)
            else:
                found += [v for k, v in child.attributes.items() if not _of_rdf(child, k)]
                found.append(child.text)
        return " ".join(" ".join(found).split())

    def __str__(self) -> str:
        words = "".join(f' {k}="{escape(v).translate(_WHITE)}"' for k, v in self.attributes.items())
        if not self.children:
            return f"<{self.tag}{words}/>"
        inner = (escape(c, quote=False) if isinstance(c, str) else str(c) for c in self.children)
        return f"<{self.tag}{words}>{''.join(inner)}</{self.tag}>"


class Packet:
    """What a file's XMP says, to be changed and written again.

    Parameters
    ----------
    root : the outermost element
    """

    def __init__(self, root: Element) -> None:
        self._root = root
        self._rdf = _rdf(root)

    @classmethod
    def parse(cls, data: bytes) -> Packet:
        """Return the packet in a file's bytes.

        Raises
        ------
        XmpError
            Where it is none, or more than there can be.
        """
        if len(data) > MAX_BYTES:
            raise XmpError("more than there can be")
        return cls(_tree(data.strip(b"\0 \t\r\n")))

    @classmethod
    def new(cls) -> Packet:
        """Return a packet that says nothing yet."""
        inner = f'<rdf:RDF xmlns:rdf="{RDF}"></rdf:RDF>'
        return cls.parse(f'<x:xmpmeta xmlns:x="adobe:ns:meta/">{inner}</x:xmpmeta>'.encode())

    def __bytes__(self) -> bytes:
        return f"{_HEAD}{self._root}{_FOOT}".encode()

    def properties(self) -> Iterator[tuple[Name, str]]:
        """Yield all properties with their texts, be they written as elements or attributes."""
        for node in self._rdf.elements:
            for key, value in node.attributes.items():
                if not _of_rdf(node, key):
                    yield node.attribute_name(key), value
            for child in node.elements:
                own = [v for k, v in child.attributes.items() if not _of_rdf(child, k)]
                yield child.name, " ".join([*own, child.text]).strip()

    def sift(self, kept: Callable[[Name], bool]) -> None:
        """Leave the properties alone that are kept."""
        for node in self._rdf.elements:
            for key in list(node.attributes):
                if not _of_rdf(node, key) and not kept(node.attribute_name(key)):
                    del node.attributes[key]
            node.children = [
                child for child in node.children if isinstance(child, str) or kept(child.name)
            ]

    @property
    def source_type(self) -> str | None:
        """IPTC's digital source type, where it says one."""
        return next((text for name, text in self.properties() if name == SOURCE_TYPE), None)

    def mark(self, source_type: str) -> None:
        """Let it say of what digital source the picture is, in place of what it said of that."""
        self.sift(lambda name: name != SOURCE_TYPE)
        nodes, rdf = self._rdf.elements, self._rdf.tag.rpartition(":")[0]
        of = f"{rdf}:" if rdf else ""
        # All nodes of a packet speak of the same picture, and say so by the same address.
        about = next(
            (
                value
                for node in nodes
                for key, value in node.attributes.items()
                if node.attribute_name(key)[1] == "about"
            ),
            "",
        )
        scope = {**self._rdf.scope, "Iptc4xmpExt": IPTC_EXTENSION}
        value = Element("Iptc4xmpExt:DigitalSourceType", {}, scope, [source_type])
        words = {f"{of}about" if of else "about": about, "xmlns:Iptc4xmpExt": IPTC_EXTENSION}
        self._rdf.children.append(Element(f"{of}Description", words, scope, [value]))


def _of_rdf(node: Element, key: str) -> bool:
    """Whether an attribute belongs to the writing and is no property."""
    space, local = node.attribute_name(key)
    if key == "xmlns" or key.startswith(("xmlns:", "xml:")):
        return True
    return space == RDF or (not space and local in ("about", "ID", "nodeID"))


def _rdf(root: Element) -> Element:
    """Return the element that holds the properties' nodes."""
    for element in (root, *root.elements):
        if element.name == (RDF, "RDF"):
            return element
    raise XmpError("no RDF")


def _tree(data: bytes) -> Element:
    """Return the outermost element of a document without a document type."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.ordered_attributes = True
    top = Element("", {}, _NAMES)
    stack = [top]

    def start(tag: str, words: list[str]) -> None:
        if len(stack) > _DEEPEST:
            raise XmpError("deeper than there can be")
        attributes = dict(zip(words[::2], words[1::2], strict=True))
        scope: Mapping[str, str] = stack[-1].scope
        named = {k[6:]: v for k, v in attributes.items() if k == "xmlns" or k[:6] == "xmlns:"}
        if named:
            scope = {**scope, **named}
        element = Element(tag, attributes, scope)
        stack[-1].children.append(element)
        stack.append(element)

    def refuse(*_: object) -> None:
        raise XmpError("a document type")

    parser.StartElementHandler = start
    parser.EndElementHandler = lambda _: stack.pop()
    parser.CharacterDataHandler = lambda text: stack[-1].children.append(text)
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise XmpError("no XML") from error
    if len(top.elements) != 1:
        raise XmpError("no XML")
    return top.elements[0]
