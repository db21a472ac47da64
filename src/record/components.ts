/** Union–find over names. */
export class Components {
  readonly #parent = new Map<string, string>()

  add(name: string): void {
    if (!this.#parent.has(name)) this.#parent.set(name, name)
  }

  join(a: string, b: string): void {
    this.add(a)
    this.add(b)
    this.#parent.set(this.#root(a), this.#root(b))
  }

  components(): string[][] {
    const byRoot = new Map<string, string[]>()
    for (const name of this.#parent.keys()) {
      const root = this.#root(name)
      const members = byRoot.get(root)
      if (members) members.push(name)
      else byRoot.set(root, [name])
    }
    return [...byRoot.values()]
  }

  /** The root of a name; halves the path to it on the way. */
  #root(name: string): string {
    let at = name
    for (let up = this.#parent.get(at)!; up !== at; up = this.#parent.get(at)!) {
      const next = this.#parent.get(up)!
      this.#parent.set(at, next)
      at = next
    }
    return at
  }
}
