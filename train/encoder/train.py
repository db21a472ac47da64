"""Fine-tunes the encoder with its heads. Keeps the state of each epoch, the best of them by LAS on EWT dev as best.pt.

usage: python train.py LABELLED.jsonl PRETRAINED.safetensors VOCAB.txt OUT_FOLDER [--epochs 5] [--minutes 60] [--threads 2]

The rate of learning falls to nothing over the epochs, or over the minutes where these are over first: so a slow machine
still ends with a finished network. What shipped was made by the number of steps that its card names: `--steps`.
"""

import argparse
import json
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F

from batches import Batch, Example, batches, examples
from evaluate import evaluate
from model import Reader
from pieces import SHAPES, Pieces, load_vocab

SEED = 17
PIECES_A_BATCH = 640
RATE = {"encoder": 2e-4, "heads": 1.5e-3}
WARM_UP = 60
WEIGHT = {"tags": 1.0, "arcs": 1.0, "rels": 1.0, "names": 0.7}
NAME_KINDS = ["PER", "ORG", "LOC", "GPE", "NORP", "EVENT", "FAC", "PRODUCT", "LAW", "WORK", "MISC"]


def labels_of(rows: list[dict]) -> dict[str, list[str]]:
    every = lambda column: sorted({x for r in rows for x in r[column]})
    names = ["O"] + [f"{side}-{kind}" for kind in NAME_KINDS for side in "BI"]
    return {"tags": every("tags"), "rels": every("rels"), "names": names}


def losses(reader: Reader, batch: Batch) -> dict[str, torch.Tensor]:
    heads = reader.heads
    x = reader(batch.below, batch.pieces, batch.shapes, batch.first, batch.last)
    words = heads.drop(x[:, 1:])
    arc_dep, arc_head, rel_dep, rel_head = heads.project(x)
    arcs = heads.arcs(arc_dep, arc_head)[:, 1:]
    arcs = arcs.masked_fill(~batch.there[:, None, :], -1e4)
    real = batch.there[:, 1:]
    sentence, word = real.nonzero(as_tuple=True)
    governor = batch.heads[sentence, word]
    rels = heads.rels_at(rel_dep[sentence, word + 1], rel_head[sentence, governor])
    return {
        "tags": F.cross_entropy(heads.tags(words)[real], batch.tags[real]),
        "arcs": F.cross_entropy(arcs[real], batch.heads[real]),
        "rels": F.cross_entropy(rels, batch.rels[sentence, word]),
        "names": F.cross_entropy(heads.names(words).flatten(0, 1), batch.names.flatten(), ignore_index=-100)
        if bool((batch.names >= 0).any())
        else torch.zeros(()),
    }


def main() -> None:
    args = argparse.ArgumentParser()
    for name in ("labelled", "pretrained", "vocab", "out"):
        args.add_argument(name)
    args.add_argument("--epochs", type=int, default=5)
    args.add_argument("--minutes", type=float, default=1e9)
    args.add_argument("--steps", type=int, default=0)
    args.add_argument("--threads", type=int, default=2)
    a = args.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(SEED)
    chance = random.Random(SEED)
    out = Path(a.out)
    out.mkdir(parents=True, exist_ok=True)

    rows = [json.loads(line) for line in open(a.labelled, encoding="utf8")]
    learn = [r for r in rows if r["part"] in ("train", "variant")]
    labels = labels_of(learn)
    pieces = Pieces(load_vocab(a.vocab))
    train = examples(learn, labels, pieces)
    dev = {part: examples([r for r in rows if r["part"] == part], labels, pieces) for part in ("ewt-dev", "gum-dev")}

    reader = Reader(labels, shapes=SHAPES)
    reader.encoder.load_pretrained(a.pretrained)
    for p in reader.encoder.parameters():
        p.requires_grad = False
    learning = reader.encoder.learning()
    for p in learning:
        p.requires_grad = True
    optimiser = torch.optim.AdamW(
        [
            {"params": [p for p in learning if p.dim() > 1], "lr": RATE["encoder"], "weight_decay": 0.01},
            {"params": [p for p in learning if p.dim() == 1], "lr": RATE["encoder"], "weight_decay": 0.0},
            {"params": list(reader.heads.parameters()), "lr": RATE["heads"], "weight_decay": 0.01},
        ],
        betas=(0.9, 0.98),
        foreach=True,
    )
    for group in optimiser.param_groups:
        group["full"] = group["lr"]
    steps = a.steps or a.epochs * len(batches(train, PIECES_A_BATCH, random.Random(0)))

    best, step, began = -1.0, 0, time.time()
    for epoch in range(a.epochs):
        reader.train()
        seen = dict.fromkeys(WEIGHT, 0.0)
        for n, chosen in enumerate(batches(train, PIECES_A_BATCH, chance), 1):
            done = max(step / steps, (time.time() - began) / 60 / a.minutes)
            if done >= 1:
                break
            for group in optimiser.param_groups:
                group["lr"] = group["full"] * min(1.0, (step + 1) / WARM_UP) * (1 - done)
            parts = losses(reader, Batch.of(chosen, reader.encoder))
            sum(WEIGHT[k] * v for k, v in parts.items()).backward()
            torch.nn.utils.clip_grad_norm_(learning + list(reader.heads.parameters()), 5.0)
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
            step += 1
            for k, v in parts.items():
                seen[k] += v.item()
            if step % 250 == 0:
                reader.save(str(out / "last.pt"))
            if n % 50 == 0:
                shown = " ".join(f"{k} {v / n:.3f}" for k, v in seen.items())
                print(f"{time.time() - began:6.0f} s  {step}/{steps}  {shown}", flush=True)
        if not seen["tags"]:
            break
        reader.eval()
        reader.save(str(out / f"epoch-{epoch + 1}.pt"))
        figures = {part: evaluate(reader, some) for part, some in dev.items()}
        print(f"epoch {epoch + 1}: {json.dumps(figures)}", flush=True)
        if figures["ewt-dev"]["las"] > best:
            best = figures["ewt-dev"]["las"]
            reader.save(str(out / "best.pt"))


if __name__ == "__main__":
    main()
