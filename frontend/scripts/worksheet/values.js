// Values as they travel: a text, an array of option ids, an object for a person, or null for nothing.

/** Whether two values say the same; an empty text or list is nothing. */
export function same(one, other) {
  return JSON.stringify(tidy(one)) === JSON.stringify(tidy(other));
}

export function tidy(value) {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) {
    return null;
  }
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
    const { name = '', role = '', email = '' } = value;
    return name || role || email ? { name, role, email } : null;
  }
  return value;
}

/** The most characters that an answer holds. */
export const LONGEST = 20_000;

/** Whether a text can't be an answer; it is kept, but there is no use in sending it. */
export function isTooLong(value) {
  return typeof value === 'string' && value.length > LONGEST && length(value) > LONGEST;
}

/** How many characters a reader would count, roughly: code points, as the server counts them. */
export function length(text) {
  let count = 0;
  for (const _ of text) {
    count++;
  }
  return count;
}

/**
 * Carries my edit of a text over to what the text has become meanwhile: `base` is what I started from, `mine` what I
 * made of it, `theirs` what stands there now. Null where both edits touch the same place.
 */
export function rebase(base, mine, theirs) {
  base = base ?? '';
  mine = mine ?? '';
  theirs = theirs ?? '';
  if (typeof base !== 'string' || typeof mine !== 'string' || typeof theirs !== 'string') {
    return null;
  }
  if (base === mine) return theirs;
  if (base === theirs || mine === theirs) return mine;
  const my = edit(base, mine);
  const their = edit(base, theirs);
  if (my.to < leftmost(base, their)) {
    return base.slice(0, my.from) + my.text + base.slice(my.to, their.from) + their.text + base.slice(their.to);
  }
  if (their.to < leftmost(base, my)) {
    return base.slice(0, their.from) + their.text + base.slice(their.to, my.from) + my.text + base.slice(my.to);
  }
  return null;
}

/**
 * Where an edit may have begun as well: »x « put before a word is » x« put after the one before it. Words that stand in
 * both texts already would be taken for two edits, and doubled.
 */
function leftmost(base, { from, to, text }) {
  const changed = base.slice(0, from) + text;
  let back = 0;
  while (back < from && base[to - 1 - back] === changed[changed.length - 1 - back]) back++;
  return from - back;
}

/** Whether a later text is an earlier one with something more written in one place. */
export function isContinued(earlier, later) {
  if (same(earlier, later)) return true;
  if (typeof earlier !== 'string' || typeof later !== 'string') return false;
  const { from, to } = edit(earlier, later);
  return from === to;
}

/** The one span in which two texts differ: base[from, to) became `text`. Never splits a surrogate pair. */
export function edit(base, changed) {
  let from = 0;
  while (from < base.length && from < changed.length && base[from] === changed[from]) from++;
  if (from > 0 && isHigh(base, from - 1)) from--;
  let end = 0;
  const most = Math.min(base.length, changed.length) - from;
  while (end < most && base[base.length - 1 - end] === changed[changed.length - 1 - end]) end++;
  if (end > 0 && isHigh(base, base.length - end - 1)) end--;
  return { from, to: base.length - end, text: changed.slice(from, changed.length - end) };
}

function isHigh(text, index) {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit <= 0xdbff;
}
