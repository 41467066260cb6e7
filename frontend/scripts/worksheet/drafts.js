// What is being typed and belongs to no answer, such as a comment, by a key of its own. Kept as long as the page lives;
// `keepIn` hands everything to whoever keeps it longer and can bring back what an earlier page left behind.

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

/** A keeper has `record(key, draft)` and `forget(key)`; `earlier` are the pairs it has kept so far. */
export function keepIn(newKeeper, earlier) {
  keeper = newKeeper;
  for (const [key, draft] of earlier) {
    if (!drafts.has(key)) drafts.set(key, draft);
  }
  drafts.forEach((draft, key) => keeper.record(key, draft));
  changed.dispatchEvent(new Event('brought-back'));
}

/** Calls when drafts of an earlier page have been brought back. */
export function onDraftsBack(react, signal) {
  changed.addEventListener('brought-back', react, { signal });
}
