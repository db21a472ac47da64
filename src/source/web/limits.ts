/** A list names lists, and those name pages: deeper is a trap. */
export const DEEPEST = 3

/** Pages of one list; at two seconds a page, more than half an hour. */
export const MOST_LINKS = 1000
