// What was typed and is not yet acknowledged by the server. `record` before sending, `forget` when acknowledged,
// `replay` when the page opens. This one lives as long as the page; whoever replaces it by a lasting one keeps the
// three promises and changes nothing else.

/** An entry is {client, sequence, address, base, value}; client and sequence name it for good. */
export class Journal {
  #entries = new Map();

  async record(entry) {
    this.#entries.set(entry.sequence, entry);
  }

  async forget(sequence) {
    this.#entries.delete(sequence);
  }

  /** Everything that was recorded and not forgotten, oldest first. */
  async replay() {
    return [...this.#entries.values()].sort((one, other) => one.sequence - other.sequence);
  }
}
