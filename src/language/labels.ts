/**
 * The closed label sets of the columns of a {@link Doc}, and the number that stands for each label in a column.
 * Source: Universal Dependencies v2 (https://universaldependencies.org) as used in UD English EWT; Penn Treebank tags.
 */
function numbered<const L extends readonly string[]>(labels: L): Readonly<Record<L[number], number>> {
  return Object.fromEntries(labels.map((label, i) => [label, i])) as Record<L[number], number>
}

// prettier-ignore
export const UPOS_LABELS = [
  'X', 'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB',
] as const
export const UPOS = numbered(UPOS_LABELS)

// prettier-ignore
export const XPOS_LABELS = [
  'XX', 'CC', 'CD', 'DT', 'EX', 'FW', 'IN', 'JJ', 'JJR', 'JJS', 'LS', 'MD', 'NN', 'NNS', 'NNP', 'NNPS', 'PDT', 'POS',
  'PRP', 'PRP$', 'RB', 'RBR', 'RBS', 'RP', 'SYM', 'TO', 'UH', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'WDT', 'WP', 'WP$', 'WRB',
  '.', ',', ':', '``', "''", '-LRB-', '-RRB-', 'HYPH', 'NFP', 'ADD', 'AFX', 'GW', '$', '#',
] as const
export const XPOS = numbered(XPOS_LABELS)

// prettier-ignore
export const REL_LABELS = [
  'dep', 'root', 'punct', 'nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj', 'csubj:pass', 'csubj:outer', 'obj', 'iobj',
  'ccomp', 'xcomp', 'obl', 'obl:agent', 'obl:unmarked', 'advcl', 'advcl:relcl', 'advmod', 'aux', 'aux:pass', 'cop', 'mark', 'expl',
  'discourse', 'vocative', 'dislocated', 'nmod', 'nmod:poss', 'nmod:unmarked', 'nmod:desc', 'appos', 'nummod', 'acl', 'acl:relcl',
  'amod', 'det', 'det:predet', 'case', 'conj', 'cc', 'cc:preconj', 'fixed', 'flat', 'list', 'parataxis', 'compound', 'compound:prt',
  'orphan', 'goeswith', 'reparandum',
] as const
export const REL = numbered(REL_LABELS)
export type Rel = (typeof REL_LABELS)[number]

/** Kinds of names. GPE: countries, cities, states; LOC: other places; NORP: nationalities, religions, parties. */
// prettier-ignore
export const NAME_LABELS = ['O', 'PER', 'ORG', 'LOC', 'GPE', 'NORP', 'EVENT', 'FAC', 'PRODUCT', 'LAW', 'WORK', 'MISC'] as const
export const NAME = numbered(NAME_LABELS)
export type NameKind = Exclude<(typeof NAME_LABELS)[number], 'O'>
