/**
 * Events: who did what to whom. A document with its actors and statements → coded events with class, participants,
 * status, time, numbers, and who asserts them. Frames (`tables/`) say what words may speak of; `candidate.ts` finds them in
 * the syntax, `plausible.ts` drops what is none, `status.ts` asks whether it happened, `joining.ts` and `answering.ts`
 * tie the events of one page together.
 */
export { codeEvents } from './code-events.ts'
