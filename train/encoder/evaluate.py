"""Figures on gold tokens while training: greedy heads, no tree is made (the bench measures what ships)."""

import random

import torch

from batches import Batch, Example, batches
from model import Reader


@torch.no_grad()
def evaluate(reader: Reader, some: list[Example]) -> dict[str, float]:
    reader.eval()
    count = dict.fromkeys(("upos", "xpos", "uas", "las"), 0)
    words = 0
    parts = [t.split(" ")[0] for t in reader.labels["tags"]]
    # Tag → its part of speech as a number; a tag that training never saw is the last entry, and equals none.
    upos = torch.tensor([parts.index(part) for part in parts] + [-1])
    for chosen in batches(some, 4000, random.Random(0)):
        b = Batch.of(chosen, reader.encoder)
        x = reader(b.below, b.pieces, b.shapes, b.first, b.last)
        tags = reader.heads.tags(x[:, 1:]).argmax(-1)
        ad, ah, rd, rh = reader.heads.project(x)
        arcs = reader.heads.arcs(ad, ah)[:, 1:].masked_fill(~b.there[:, None, :], -1e4)
        heads = arcs.argmax(-1)
        real = b.there[:, 1:]
        s, w = real.nonzero(as_tuple=True)
        rels = reader.heads.rels_at(rd[s, w + 1], rh[s, heads[s, w]]).argmax(-1)
        right = heads[real] == b.heads[real]
        words += len(s)
        count["xpos"] += int((tags[real] == b.tags[real]).sum())
        count["upos"] += int((upos[tags[real]] == upos[b.tags[real]]).sum())
        count["uas"] += int(right.sum())
        count["las"] += int((right & (rels == b.rels[s, w])).sum())
    return {k: round(v / words, 4) for k, v in count.items()}
