// Where a row stands among the others: a text that sorts. Between any two places there is room for another one, so a
// row can be moved without touching its neighbours, and two people can add rows at the same time.

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A place after `before` and ahead of `after`; '' stands for either end. */
export function placeBetween(before, after) {
  let place = '';
  let bounded = after !== '';
  for (let i = 0; ; i++) {
    const low = i < before.length ? Math.max(0, DIGITS.indexOf(before[i])) : 0;
    const high = bounded && i < after.length ? Math.max(0, DIGITS.indexOf(after[i])) : DIGITS.length;
    if (high - low > 1) {
      return place + DIGITS[low + Math.floor((high - low) / 2)];
    }
    place += DIGITS[low];
    if (low < high) {
      bounded = false;
    }
  }
}

/** So many places between two, in their order; evenly spread, so that they stay short. */
export function placesBetween(before, after, count) {
  if (count === 0) return [];
  const middle = placeBetween(before, after);
  const first = Math.floor((count - 1) / 2);
  return [...placesBetween(before, middle, first), middle, ...placesBetween(middle, after, count - 1 - first)];
}

/** A row's id, made where the row is made: the time first, so that ids sort by age, then chance (a ULID). */
export function newRowId(now = Date.now()) {
  let time = '';
  for (let i = 0, rest = now; i < 10; i++, rest = Math.floor(rest / 32)) {
    time = CROCKFORD[rest % 32] + time;
  }
  const chance = crypto.getRandomValues(new Uint8Array(16));
  return time + Array.from(chance, (byte) => CROCKFORD[byte % 32]).join('');
}
