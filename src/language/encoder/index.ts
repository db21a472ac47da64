/** Encoder: a small pretrained network with several heads, read by a runtime that is chosen at the edge. */
export { EncoderReader } from './reader.ts'
