// What is being typed and belongs to no answer, such as a comment, by a key of its own. It lives as long as the page,
// and beyond it once the journal is open.

const drafts = new Map();
const changed = new EventTarget();
let keeper = null;

export function draftAt(key) {
  return drafts.get(key);
}

export function keepDraft(key, draft) {
  drafts.set(key, draft);
  keeper?.record(key, draft);
}

export function dropDraft(key) {
  drafts.delete(key);
  keeper?.forget(key);
}

/** From now on drafts go to this journal, too; `entries` are those of the team that it has kept. */
export function keepDraftsIn(journal, team, entries) {
  keeper = new Keeper(journal, team, entries);
  for (const { address, draft } of entries) {
    if (!drafts.has(address)) drafts.set(address, draft);
  }
  drafts.forEach((draft, key) => keeper.record(key, draft));
  changed.dispatchEvent(new Event('brought-back'));
}

/** Calls when drafts of an earlier page have been brought back. */
export function onDraftsBack(react) {
  changed.addEventListener('brought-back', react);
}

/** Writes drafts as entries of the journal, beside those of the answers. */
class Keeper {
  #journal;
  #team;
  #stamps;

  constructor(journal, team, entries) {
    this.#journal = journal;
    this.#team = team;
    this.#stamps = new Map(entries.map(({ address, stamp }) => [address, stamp]));
  }

  record(key, draft) {
    this.#journal.record({ ...this.#next(key), draft });
  }

  forget(key) {
    this.#journal.forget(this.#next(key));
  }

  #next(key) {
    const stamp = (this.#stamps.get(key) ?? 0) + 1;
    this.#stamps.set(key, stamp);
    return { team: this.#team, address: key, stamp };
  }
}
