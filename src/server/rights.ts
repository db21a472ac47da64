/**
 * Who may do what. Every route asks {@link authorise}, and nothing else decides; today there is one user, the owner of
 * the machine, and feed readers with the key of one search. Accounts, roles and shared records change this file only.
 */
export type Right = 'read' | 'follow' | 'add' | 'edit'

/** Who calls. */
export type Principal =
  | { readonly kind: 'owner'; readonly name: string; readonly session: string }
  /** Holds the key of the very search that is asked for. */
  | { readonly kind: 'follower' }
  | { readonly kind: 'stranger' }

const RIGHTS: Readonly<Record<Principal['kind'], readonly Right[]>> = {
  owner: ['read', 'follow', 'add', 'edit'],
  follower: ['follow'],
  stranger: [],
}

export const rightsOf = (principal: Principal): readonly Right[] => RIGHTS[principal.kind]

export const authorise = (principal: Principal, right: Right): boolean => rightsOf(principal).includes(right)
