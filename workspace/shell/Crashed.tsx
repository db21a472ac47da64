import type { ErrorComponentProps } from '@tanstack/react-router'
import { Failed } from './Failed.tsx'

/** In place of a view that broke; the rest of the page goes on. */
export const Crashed = ({ error, reset }: ErrorComponentProps) => <Failed error={error} onRetry={reset} />
