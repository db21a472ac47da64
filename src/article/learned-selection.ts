import type { TextBlock } from './block.ts'
import { blockFeatures, type BlockScene, FEATURES } from './block-features.ts'
import { forestScore, unpackForest } from './forest.ts'
import { leadsElsewhere } from './selection.ts'
import { BLOCK_FOREST } from './tables/block-forest.ts'

/** Chosen in cross-validation. */
const LIMIT = -0.3

const forest = unpackForest(BLOCK_FOREST)

/** The blocks of the body but the headline, in order: each is weighed by the learned forest, which sees what the rules chose. */
export function chooseBlocks(scene: BlockScene): TextBlock[] {
  const rows = blockFeatures(scene)
  return scene.blocks.filter(
    (block, i) =>
      forestScore(forest, rows, i * FEATURES.length) > LIMIT && !leadsElsewhere(block) && !scene.isHeadline(i),
  )
}
