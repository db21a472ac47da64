"""Words to WordPieces, as src/language/encoder/pieces.ts does it: the two must stay alike."""

import re
import unicodedata
from functools import lru_cache

PAD, UNK, CLS, SEP = 0, 100, 101, 102
MOST_PIECES = 8
LONGEST_WORD = 48
SHAPES = 6

_ALIKE = {
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "`": "'", "´": "'", "``": '"', "''": '"', "“": '"', "”": '"', "„": '"',
    "«": '"', "»": '"', "–": "-", "—": "-", "‒": "-", "―": "-", "‐": "-", "‑": "-", "−": "-", "--": "-", "…": "...",
}


def load_vocab(path: str) -> dict[str, int]:
    with open(path, encoding="utf8") as lines:
        return {line.rstrip("\n"): i for i, line in enumerate(lines)}


def plain(word: str) -> str:
    """Straight quotes, plain dashes, no accents, lower case, never longer than 48 characters."""
    word = _ALIKE.get(word, word)
    word = re.sub("[‘’‛`´]", "'", re.sub("[‐‑–—−]", "-", word))
    word = "".join(c for c in unicodedata.normalize("NFD", word) if unicodedata.category(c) != "Mn").lower()
    return word if len(word) <= LONGEST_WORD else word[: LONGEST_WORD // 2] + word[-(LONGEST_WORD // 2) :]


def _is_mark(c: str) -> bool:
    return unicodedata.category(c)[0] in "PS"


class Pieces:
    def __init__(self, vocab: dict[str, int]):
        self.vocab = vocab
        self.of = lru_cache(maxsize=200_000)(self._of)

    def _of(self, word: str) -> tuple[int, ...]:
        """At least one piece and at most MOST_PIECES: of a longer word the first and the last ones."""
        found: list[int] = []
        part = ""
        for c in plain(word):
            if _is_mark(c):
                found += self._greedy(part) + self._greedy(c)
                part = ""
            else:
                part += c
        found += self._greedy(part)
        if not found:
            return (UNK,)
        if len(found) > MOST_PIECES:
            found = found[: MOST_PIECES // 2] + found[-(MOST_PIECES // 2) :]
        return tuple(found)

    def _greedy(self, part: str) -> list[int]:
        found, at = [], 0
        while at < len(part):
            to = len(part)
            while to > at and (key := ("##" if at else "") + part[at:to]) not in self.vocab:
                to -= 1
            if to == at:
                return [UNK]
            found.append(self.vocab[key])
            at = to
        return found


def shape(word: str) -> int:
    """How a word is written: 0 small or no letters, 1 Capital, 2 one capital only, 3 CAPITALS, 4 mIXed, 5 with digits."""
    if any(unicodedata.category(c) == "Nd" for c in word):
        return 5
    letters = [c for c in word if c.isalpha()]
    capitals = sum(unicodedata.category(c) == "Lu" for c in letters)
    if not capitals:
        return 0
    if capitals == len(letters):
        return 2 if capitals == 1 else 3
    return 1 if capitals == 1 and unicodedata.category(letters[0]) == "Lu" else 4
