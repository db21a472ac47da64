import { Link } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useRef } from 'react'
import { useText } from '../i18n/text.tsx'
import { pathOf, usePlace, type ViewName } from '../place.ts'
import { useCommand } from '../keys/commands.tsx'

/** From the list into what is open. */
const lookInto = () => document.querySelector<HTMLElement>('.pane-line, .pane-actor')?.focus()

/** Rows before the end of what is loaded at which more is asked for. */
const AHEAD = 20

/**
 * A list of any length: only the rows in sight are in the page. j and k move through it, x selects; the row that is open
 * is the current one.
 */
export function RowList<Item extends { id: string }>({
  label,
  items,
  view,
  openId,
  more,
  selected,
  onSelect,
  row,
}: {
  label: string
  items: readonly Item[]
  view: ViewName
  openId: string | null
  /** Asks for the next page; null on the last. */
  more: (() => void) | null
  selected?: ReadonlySet<string>
  onSelect?: (id: string) => void
  row: (item: Item) => ReactNode
}) {
  const t = useText()
  const { ask, open } = usePlace()
  const scroller = useRef<HTMLDivElement>(null)
  const at = items.findIndex(item => item.id === openId)
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 124,
    getItemKey: i => items[i]!.id,
    overscan: 6,
  })
  const shown = rows.getVirtualItems()
  const last = shown.at(-1)?.index ?? 0
  useEffect(() => {
    if (more && last >= items.length - AHEAD) more()
  }, [more, last, items.length])
  const move = (by: number) => {
    const next = items[at < 0 ? 0 : Math.min(Math.max(at + by, 0), items.length - 1)]
    if (!next) return
    const i = items.indexOf(next)
    rows.scrollToIndex(i, { align: 'auto' })
    open(view, next.id, undefined, openId !== null)
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-index="${i}"] a`)?.focus())
  }
  useCommand('next', items.length ? () => move(1) : null)
  useCommand('previous', items.length ? () => move(-1) : null)
  useCommand('open', items.length ? (at < 0 ? () => move(0) : lookInto) : null)
  useCommand('select', openId && onSelect ? () => onSelect(openId) : null)
  return (
    <div className="rows" ref={scroller} role="region" aria-label={label} tabIndex={0}>
      <ul style={{ blockSize: rows.getTotalSize() }}>
        {shown.map(({ index, start, key }) => {
          const item = items[index]!
          return (
            <li
              key={key}
              data-index={index}
              ref={rows.measureElement}
              aria-setsize={more ? -1 : items.length}
              aria-posinset={index + 1}
              className={selected?.has(item.id) ? 'row selected' : 'row'}
              style={{ transform: `translateY(${start}px)` }}
            >
              {onSelect && (
                <input
                  type="checkbox"
                  className="row-select"
                  aria-label={t('select.one', { n: index + 1 })}
                  checked={selected?.has(item.id) ?? false}
                  onChange={() => onSelect(item.id)}
                />
              )}
              <Link
                to={pathOf(view, item.id)}
                search={ask as never}
                replace={openId !== null}
                aria-current={item.id === openId ? 'true' : undefined}
                className="row-link"
              >
                {row(item)}
              </Link>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
