import { keyCaps } from './key-map.ts'

const MAC = /Mac|iPhone|iPad/.test(navigator.userAgent)

/** A key as it stands on the keyboard. */
export const KeyCaps = ({ of }: { of: string }) => (
  <span className="key-caps">
    {keyCaps(of, MAC).map(cap => (
      <kbd key={cap}>{cap}</kbd>
    ))}
  </span>
)
