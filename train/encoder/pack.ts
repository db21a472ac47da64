import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeModel, modelFolder } from '../../src/language/model-file.ts'

/**
 * Puts the network and its labels into one file with a checksum, `models/encoder-v1.bin`.
 *
 * usage: node train/encoder/pack.ts FOLDER_OF_EXPORT [FOLDER]
 */
const folder = process.argv[2]
const labels = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')) as Record<string, unknown>
const file = join(process.argv[3] ?? modelFolder, 'encoder-v1.bin')
writeFileSync(file, encodeModel(labels, readFileSync(join(folder, 'network.onnx'))))
console.error(file)
