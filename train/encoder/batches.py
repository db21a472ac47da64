"""Sentences as tensors: one batch holds sentences of about the same length."""

import random
from dataclasses import dataclass

import torch
from torch import Tensor

from model import WIDTH, Encoder
from pieces import CLS, SEP, Pieces, shape

MOST = 250


@dataclass
class Example:
    pieces: list[int]
    shapes: list[int]
    first: list[int]
    last: list[int]
    tags: list[int]
    heads: list[int]
    rels: list[int]
    names: list[int]
    # What the frozen layers make of it, [L, W] in half precision, once they have read it.
    below: Tensor | None = None


def encode(words: list[str], pieces: Pieces) -> tuple[list[int], list[int], list[int], list[int]]:
    """Pieces with their shapes, and each word's first and last piece; word 0 is [CLS], the root."""
    ids, shapes, first, last = [CLS], [0], [0], [0]
    for word in words:
        own = pieces.of(word)
        first.append(len(ids))
        ids += own
        shapes += [shape(word)] * len(own)
        last.append(len(ids) - 1)
    return ids + [SEP], shapes + [0], first, last


def examples(rows: list[dict], labels: dict[str, list[str]], pieces: Pieces) -> list[Example]:
    number = {kind: {label: i for i, label in enumerate(some)} for kind, some in labels.items()}
    found = []
    for r in rows:
        ids = encode(r["words"], pieces)
        if len(ids[0]) > MOST and r["part"] in ("train", "variant"):
            continue
        names = [number["names"].get(n, -100) for n in r["silver"]] if "silver" in r else [-100] * len(r["words"])
        tags = [number["tags"].get(t, -1) for t in r["tags"]]
        found.append(Example(*ids, tags, r["heads"], [number["rels"].get(x, -1) for x in r["rels"]], names))
    return found


def batches(some: list[Example], size: int, chance: random.Random) -> list[list[Example]]:
    """Batches of about `size` pieces, padding counted, in random order."""
    order = sorted(some, key=lambda e: len(e.pieces) * (1 + 0.1 * chance.random()))
    out: list[list[Example]] = [[]]
    longest = 0
    for e in order:
        longest = max(longest, len(e.pieces))
        if out[-1] and longest * (len(out[-1]) + 1) > size:
            out.append([])
            longest = len(e.pieces)
        out[-1].append(e)
    chance.shuffle(out)
    return out


def _filled(lists: list[list[int]], empty: int) -> Tensor:
    width = max(map(len, lists))
    return torch.tensor([x + [empty] * (width - len(x)) for x in lists])


@dataclass
class Batch:
    """pieces, shapes [B, L]; first, last, there [B, N + 1], the root among them; the labels [B, N]."""

    pieces: Tensor
    shapes: Tensor
    first: Tensor
    last: Tensor
    there: Tensor
    tags: Tensor
    heads: Tensor
    rels: Tensor
    names: Tensor

    below: Tensor

    @staticmethod
    def of(some: list[Example], encoder: Encoder) -> "Batch":
        col = lambda name, empty: _filled([getattr(e, name) for e in some], empty)
        there = _filled([[1] * len(e.first) for e in some], 0).bool()
        return Batch(
            col("pieces", 0), col("shapes", 0), col("first", 0), col("last", 0), there,
            col("tags", -100), col("heads", 0), col("rels", -100), col("names", -100),
            _below(some, col("pieces", 0), encoder),
        )  # fmt: skip


@torch.no_grad()
def _below(some: list[Example], pieces: Tensor, encoder: Encoder) -> Tensor:
    if any(e.below is None for e in some):
        read = encoder.below(pieces)
        for e, x in zip(some, read):
            e.below = x[: len(e.pieces)].half()
        return read
    out = torch.zeros(*pieces.shape, WIDTH)
    for row, e in zip(out, some):
        row[: len(e.pieces)] = e.below
    return out
