// Brings two people's texts together, and shows where they differ. By words, because people read words.

const MOST_CELLS = 4_000_000;

/**
 * Both texts in one: what only one of them changed since `base` is taken over; where both changed the same place, mine
 * stands first and theirs after it.
 */
export function merge(base, mine, theirs) {
  const ours = changes(words(base), words(mine));
  const others = changes(words(base), words(theirs));
  return join(words(base), ours, others);
}

/** The words of a text, each with whether they are missing in the other one: [{text, isOwn}]. */
export function marked(text, other) {
  const mine = words(text);
  const parts = [];
  let at = 0;
  for (const { start, end, put } of changes(words(other), mine)) {
    parts.push({ text: words(other).slice(at, start).join(''), isOwn: false }, { text: put.join(''), isOwn: true });
    at = end;
  }
  parts.push({ text: words(other).slice(at).join(''), isOwn: false });
  return parts.filter((part) => part.text !== '').reduce(withoutGaps, []);
}

/** Two differing words with a space between them are one differing place. */
function withoutGaps(parts, part) {
  const [before, last] = parts.slice(-2);
  if (part.isOwn && before?.isOwn && !last.isOwn && last.text.trim() === '') {
    return [...parts.slice(0, -2), { text: before.text + last.text + part.text, isOwn: true }];
  }
  return [...parts, part];
}

function words(text) {
  return (text ?? '').match(/\s+|[^\s]+/gu) ?? [];
}

/** What turns one list of words into another: `start` to `end` of the first became `put`, in order. */
function changes(from, to) {
  let head = 0;
  while (head < from.length && head < to.length && from[head] === to[head]) head++;
  let tail = 0;
  const most = Math.min(from.length, to.length) - head;
  while (tail < most && from.at(-1 - tail) === to.at(-1 - tail)) tail++;
  const before = from.slice(head, from.length - tail);
  const after = to.slice(head, to.length - tail);
  if (before.length === 0 && after.length === 0) return [];
  if (before.length * after.length > MOST_CELLS) {
    return [{ start: head, end: head + before.length, put: after }];
  }
  return hunks(before, after, head);
}

/** By the longest common subsequence. */
function hunks(before, after, offset) {
  const width = after.length + 1;
  const longest = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        before[i] === after[j]
          ? longest[(i + 1) * width + j + 1] + 1
          : Math.max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
    }
  }
  const found = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [start, from] = [i, j];
    while ((i < before.length || j < after.length) && !(i < before.length && j < after.length && before[i] === after[j])) {
      if (j >= after.length || (i < before.length && longest[(i + 1) * width + j] >= longest[i * width + j + 1])) i++;
      else j++;
    }
    if (i > start || j > from) found.push({ start: offset + start, end: offset + i, put: after.slice(from, j) });
    while (i < before.length && j < after.length && before[i] === after[j]) {
      i++;
      j++;
    }
  }
  return found;
}

function join(base, ours, others) {
  const joined = [];
  let at = 0;
  while (ours.length > 0 || others.length > 0) {
    const start = Math.min(ours[0]?.start ?? Infinity, others[0]?.start ?? Infinity);
    let end = start;
    const [mine, theirs] = [[], []];
    for (let grew = true; grew; ) {
      grew = false;
      for (const [changes, side] of [[ours, mine], [others, theirs]]) {
        while (changes.length > 0 && (changes[0].start < end || changes[0].start === start)) {
          end = Math.max(end, changes[0].end);
          side.push(changes.shift());
          grew = true;
        }
      }
    }
    joined.push(...base.slice(at, start), both(side(base, mine, start, end), side(base, theirs, start, end), mine, theirs));
    at = end;
  }
  return [...joined, ...base.slice(at)].join('');
}

/** One side's words for a stretch of the base. */
function side(base, changes, start, end) {
  const said = [];
  let at = start;
  for (const change of changes) {
    said.push(...base.slice(at, change.start), ...change.put);
    at = change.end;
  }
  return [...said, ...base.slice(at, end)].join('');
}

function both(mine, theirs, ourChanges, theirChanges) {
  if (theirChanges.length === 0 || mine === theirs) return mine;
  if (ourChanges.length === 0) return theirs;
  const isApart = mine === '' || theirs === '' || /\s$/u.test(mine) || /^\s/u.test(theirs);
  return mine + (isApart ? '' : ' ') + theirs;
}
