"""One encoder, several heads: tags, arcs with labels, names. Plain modules, so that they export to ONNX as they are."""

import json
import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

WIDTH, HEADS, LAYERS, INNER = 384, 12, 6, 1536
# Layers that are not trained, from below.
FROZEN = 2


class Layer(nn.Module):
    """A layer of BERT (Devlin et al. 2019), norm after each part."""

    def __init__(self, dropout: float):
        super().__init__()
        self.query, self.key, self.value, self.output = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.inner, self.outer = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm1, self.norm2 = (nn.LayerNorm(WIDTH, eps=1e-12) for _ in range(2))
        self.drop = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """x [B, L, W]; mask [B, 1, 1, L], 0 where a piece counts and very small where it is padding."""
        b, length, _ = x.shape
        split = lambda y: y.view(b, length, HEADS, WIDTH // HEADS).transpose(1, 2)
        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        scores = q @ k.transpose(-1, -2) / math.sqrt(WIDTH // HEADS) + mask
        seen = self.drop(scores.softmax(-1)) @ v
        x = self.norm1(x + self.drop(self.output(seen.transpose(1, 2).reshape(b, length, WIDTH))))
        return self.norm2(x + self.drop(self.outer(F.gelu(self.inner(x)))))


class Encoder(nn.Module):
    def __init__(self, vocab: int, shapes: int, dropout: float = 0.1):
        super().__init__()
        self.words, self.places = nn.Embedding(vocab, WIDTH), nn.Embedding(512, WIDTH)
        # The pretrained vocabulary is lower case: how a word is written comes in beside it, as nothing at first.
        self.shapes = nn.Embedding(shapes, WIDTH)
        nn.init.zeros_(self.shapes.weight)
        self.norm, self.drop = nn.LayerNorm(WIDTH, eps=1e-12), nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(0.0 if i < FROZEN else dropout) for i in range(LAYERS))

    def forward(self, pieces: Tensor, shapes: Tensor) -> Tensor:
        """pieces, shapes [B, L] → [B, L, W]; piece 0 is padding."""
        return self.above(self.below(pieces), pieces, shapes)

    @staticmethod
    def mask(pieces: Tensor) -> Tensor:
        return ((pieces == 0).to(torch.float32) * -1e4)[:, None, None, :]

    def below(self, pieces: Tensor) -> Tensor:
        """Embeddings and the lowest layers, which stay as they were pretrained: a sentence is read by them only once."""
        places = torch.arange(pieces.shape[1], device=pieces.device).unsqueeze(0)
        x, mask = self.norm(self.words(pieces) + self.places(places)), self.mask(pieces)
        for layer in self.layers[:FROZEN]:
            x = layer(x, mask)
        return x

    def above(self, x: Tensor, pieces: Tensor, shapes: Tensor) -> Tensor:
        x, mask = self.drop(x + self.shapes(shapes)), self.mask(pieces)
        for layer in self.layers[FROZEN:]:
            x = layer(x, mask)
        return x

    def learning(self) -> list[nn.Parameter]:
        return [*self.shapes.parameters(), *self.layers[FROZEN:].parameters()]

    def load_pretrained(self, file: str) -> None:
        """Weights of a BERT of the same measures, from a safetensors file."""
        from safetensors.torch import load_file

        w = load_file(file)
        put = lambda module, name: module.load_state_dict(
            {part: w[f"{name}.{part}"] for part in ("weight", "bias") if f"{name}.{part}" in w}
        )
        with torch.no_grad():
            self.words.weight.copy_(w["embeddings.word_embeddings.weight"])
            kind = w["embeddings.token_type_embeddings.weight"][0]
            self.places.weight.copy_(w["embeddings.position_embeddings.weight"] + kind)
        put(self.norm, "embeddings.LayerNorm")
        for i, layer in enumerate(self.layers):
            at = f"encoder.layer.{i}"
            for part in ("query", "key", "value"):
                put(getattr(layer, part), f"{at}.attention.self.{part}")
            put(layer.output, f"{at}.attention.output.dense")
            put(layer.norm1, f"{at}.attention.output.LayerNorm")
            put(layer.inner, f"{at}.intermediate.dense")
            put(layer.outer, f"{at}.output.dense")
            put(layer.norm2, f"{at}.output.LayerNorm")


class Heads(nn.Module):
    """Reads the words' vectors. Word 0 is the root ([CLS]); arcs are scored by a biaffine form (Dozat & Manning 2017)."""

    def __init__(self, tags: int, rels: int, names: int, arc: int = 256, rel: int = 128, dropout: float = 0.3):
        super().__init__()
        self.drop = nn.Dropout(dropout)
        self.tags, self.names = nn.Linear(WIDTH, tags), nn.Linear(WIDTH, names)
        self.arc_dep, self.arc_head = nn.Linear(WIDTH, arc), nn.Linear(WIDTH, arc)
        self.rel_dep, self.rel_head = nn.Linear(WIDTH, rel), nn.Linear(WIDTH, rel)
        self.arc = nn.Parameter(torch.zeros(arc + 1, arc))
        self.rel = nn.Parameter(torch.zeros(rels, rel + 1, rel + 1))

    def project(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        x = self.drop(x)
        return tuple(self.drop(F.gelu(f(x))) for f in (self.arc_dep, self.arc_head, self.rel_dep, self.rel_head))

    def arcs(self, dep: Tensor, head: Tensor) -> Tensor:
        """[B, N, N]: how well word j governs word i."""
        return F.pad(dep, (0, 1), value=1.0) @ self.arc @ head.transpose(1, 2)

    def rels_at(self, dep: Tensor, head: Tensor) -> Tensor:
        """dep, head [M, R], pairs of words → [M, rels]."""
        d, h = F.pad(dep, (0, 1), value=1.0), F.pad(head, (0, 1), value=1.0)
        return torch.einsum("lmr,mr->ml", torch.einsum("md,ldr->lmr", d, self.rel), h)


def word_vectors(x: Tensor, first: Tensor, last: Tensor) -> Tensor:
    """The mean of a word's first and last piece. x [B, L, W]; first, last [B, N] → [B, N, W]."""
    at = lambda index: torch.gather(x, 1, index.unsqueeze(-1).expand(-1, -1, x.shape[2]))
    return (at(first) + at(last)) * 0.5


class Reader(nn.Module):
    """Encoder and heads, with the labels that their numbers stand for."""

    def __init__(self, labels: dict[str, list[str]], vocab: int = 30522, shapes: int = 6):
        super().__init__()
        self.labels = labels
        self.encoder = Encoder(vocab, shapes)
        self.heads = Heads(len(labels["tags"]), len(labels["rels"]), len(labels["names"]))

    def forward(self, below: Tensor, pieces: Tensor, shapes: Tensor, first: Tensor, last: Tensor) -> Tensor:
        """What the words are to the heads, from what the lowest layers made of the pieces."""
        return word_vectors(self.encoder.above(below, pieces, shapes), first, last)

    def save(self, file: str) -> None:
        torch.save({"labels": json.dumps(self.labels), "weights": self.state_dict()}, file)

    @staticmethod
    def load(file: str) -> "Reader":
        kept = torch.load(file, map_location="cpu")
        reader = Reader(json.loads(kept["labels"]))
        reader.load_state_dict(kept["weights"])
        return reader.eval()
