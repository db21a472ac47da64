"""Makes the network of eight bits from a checkpoint, and the file of labels beside it.

usage: python export.py BEST.pt VOCAB.txt OUT_FOLDER   → network.onnx, labels.json
"""

import json
import math
import sys
from pathlib import Path

import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers import optimizer
from onnxruntime.transformers.fusion_options import FusionOptions
from torch import Tensor, nn
import torch.nn.functional as F

from model import HEADS, WIDTH, Layer, Reader


class OneProduct(nn.Module):
    """A layer whose queries, keys and values come of one product, the scale of attention in it."""

    def __init__(self, layer: Layer):
        super().__init__()
        parts = (layer.query, layer.key, layer.value)
        scales = (1 / math.sqrt(WIDTH // HEADS), 1.0, 1.0)
        self.layer = layer
        self.all = nn.Linear(WIDTH, 3 * WIDTH)
        with torch.no_grad():
            self.all.weight.copy_(torch.cat([p.weight * s for p, s in zip(parts, scales)]))
            self.all.bias.copy_(torch.cat([p.bias * s for p, s in zip(parts, scales)]))

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        layer = self.layer
        b, length, _ = x.shape
        q, k, v = self.all(x).reshape(b, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        seen = (q @ k.transpose(-1, -2) + mask).softmax(-1) @ v
        x = layer.norm1(x + layer.output(seen.transpose(1, 2).reshape(b, length, WIDTH)))
        return layer.norm2(x + layer.outer(F.gelu(layer.inner(x))))


class Exported(nn.Module):
    """The reader as it ships: all scores of all heads in one pass, in forms that are small to hand over."""

    def __init__(self, reader: Reader):
        super().__init__()
        self.reader = reader
        reader.encoder.layers = nn.ModuleList(OneProduct(layer) for layer in reader.encoder.layers)
        rels, width, _ = reader.heads.rel.shape
        # [width, rels * width]: one plain product, so that it is quantised like all others.
        self.rel = nn.Parameter(reader.heads.rel.permute(1, 0, 2).reshape(width, rels * width).contiguous())
        self.shape = (rels, width)

    def forward(self, pieces: Tensor, shapes: Tensor, first: Tensor, last: Tensor):
        """first, last [B, N]: indices into the pieces of all rows, one after the other."""
        heads = self.reader.heads
        x = self.reader.encoder(pieces, shapes).reshape(-1, WIDTH)
        x = (x[first] + x[last]) * 0.5
        arc_dep, arc_head, rel_dep, rel_head = heads.project(x)
        b, n, _ = rel_dep.shape
        rels, width = self.shape
        half = (F.pad(rel_dep, (0, 1), value=1.0) @ self.rel).reshape(b, n * rels, width)
        scores = half @ F.pad(rel_head, (0, 1), value=1.0).transpose(1, 2)
        best = scores.reshape(b, n, rels, n).argmax(2)
        return (
            heads.tags(x).argmax(-1).to(torch.int32),
            heads.arcs(arc_dep, arc_head),
            best.to(torch.uint8),
            heads.names(x),
        )


def main(checkpoint: str, vocabulary: str, folder: str) -> None:
    out = Path(folder)
    out.mkdir(parents=True, exist_ok=True)
    reader = Reader.load(checkpoint)
    shape = (2, 9)
    sample = [torch.ones(shape, dtype=torch.int32) * 5, torch.zeros(shape, dtype=torch.int32)]
    words = torch.tensor([[0, 1, 3, 5], [9, 10, 11, 12]], dtype=torch.int32)
    names = ["pieces", "shapes", "first", "last"]
    outputs = ["tags", "arcs", "rels", "names"]
    axes = {"pieces": {0: "b", 1: "l"}, "shapes": {0: "b", 1: "l"}, "first": {0: "b", 1: "n"}, "last": {0: "b", 1: "n"}}
    plain, fused = out / "plain.onnx", out / "fused.onnx"
    torch.onnx.export(
        Exported(reader).eval(), (*sample, words, words), str(plain), input_names=names, output_names=outputs,
        dynamic_axes=axes | {o: {0: "b", 1: "n"} for o in outputs}, opset_version=17, dynamo=False,
    )  # fmt: skip
    options = FusionOptions("bert")
    options.enable_embed_layer_norm = False
    model = optimizer.optimize_model(str(plain), "bert", num_heads=HEADS, hidden_size=WIDTH, optimization_options=options)
    print("fused:", model.get_fused_operator_statistics())
    model.save_model_to_file(str(fused))
    quantize_dynamic(
        str(fused), str(out / "eight.onnx"),
        # Weights of seven bits: products of eight overflow sixteen bits on processors without VNNI, and other labels come out.
        per_channel=True, reduce_range=True, weight_type=QuantType.QInt8,
        op_types_to_quantize=["MatMul", "Attention", "Gather"], extra_options={"MatMulConstBOnly": True, "DefaultTensorType": onnx.TensorProto.FLOAT},
    )  # fmt: skip
    # Fused once here, by rules that hold on every machine, so that loading need not do it.
    load = onnxruntime.SessionOptions()
    load.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    load.optimized_model_filepath = str(out / "network.onnx")
    onnxruntime.InferenceSession(str(out / "eight.onnx"), load, providers=["CPUExecutionProvider"])
    vocabulary_lines = Path(vocabulary).read_text(encoding="utf8").rstrip("\n").split("\n")
    (out / "labels.json").write_text(json.dumps({**reader.labels, "vocabulary": vocabulary_lines}, ensure_ascii=False))
    print("bytes:", (out / "network.onnx").stat().st_size)


if __name__ == "__main__":
    main(*sys.argv[1:4])
