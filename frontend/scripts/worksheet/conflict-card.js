// The card where two people wrote in the same place: both texts with their differing words marked, who wrote the other
// one and when, and three ways out. Nothing typed ever becomes mark-up.

import { focusable } from './fields.js';
import { marked, merge } from './merging.js';
import { element, say, timeOf } from './texts.js';

/** `choose.keep(value?)` keeps mine, or what was made of both; `choose.take()` takes theirs. */
export function conflictCard(holder, entry, choose) {
  const { theirs, by, at } = entry.conflict;
  const title = by
    ? say('conflict.title', by, at ? say('conflict.at', timeOf(new Date(at))) : '')
    : say('conflict.title.somebody');
  const card = element('section', { className: 'conflict' });
  const done = (act) => () => {
    act();
    if (holder.isConnected) focusable(holder).focus();
  };
  const buttons = element('div', { className: 'conflict-choices' });
  buttons.append(button('conflict.keep', done(choose.keep)), button('conflict.take', done(choose.take)));
  const joined = joinedOf(holder.dataset.kind, entry);
  if (joined !== undefined) {
    buttons.append(
      button('conflict.merge', () =>
        typeof joined === 'string' ? edit(card, buttons, joined, done, choose) : done(() => choose.keep(joined))(),
      ),
    );
  }
  card.append(
    element('p', { className: 'conflict-title', textContent: title }),
    element(
      'div',
      { className: 'conflict-versions' },
      version(say('conflict.mine'), holder, entry.value, theirs),
      version(by ? say('conflict.theirs', by) : say('conflict.theirs.somebody'), holder, theirs, entry.value),
    ),
    buttons,
  );
  card.setAttribute('aria-label', title);
  card.setAttribute('role', 'group');
  return card;
}

/** A value as the form words it: options by their labels. */
export function readable(holder, value) {
  if (holder?.dataset.kind === 'place') return say(value === null ? 'conflict.rowRemoved' : 'conflict.rowKept');
  const labels = (Array.isArray(value) ? value : [value]).map((part) => {
    if (part !== null && typeof part === 'object') {
      return [part.name, part.role, part.email].filter(Boolean).join(', ');
    }
    const id = CSS.escape(part ?? '');
    const option = holder?.querySelector(
      `option[value="${id}"], [data-option="${id}"] .rank-label, input[value="${id}"] + span`,
    );
    return option?.textContent ?? part ?? '';
  });
  return labels.join(', ');
}

/** Both in one, where that makes sense: nothing for a single choice, an order, or the place of a row. */
function joinedOf(kind, { value, basis, conflict }) {
  const { theirs } = conflict;
  switch (kind) {
    case 'short':
    case 'long':
      return value && theirs ? merge(basis ?? '', value, theirs) : undefined;
    case 'multi':
      return value && theirs ? [...new Set([...theirs, ...value])] : undefined;
    case 'person':
      return value && theirs
        ? Object.fromEntries(Object.keys(value).map((piece) => [piece, pieceOf(piece, value, theirs, basis)]))
        : undefined;
    default:
      return undefined;
  }
}

function pieceOf(piece, mine, theirs, basis) {
  return mine[piece] && mine[piece] !== (basis?.[piece] ?? '') ? mine[piece] : theirs[piece];
}

/** The joined text stands in a field of its own until its writer is content with it. */
function edit(card, buttons, joined, done, choose) {
  const area = element('textarea', { className: 'conflict-joined', value: joined, rows: 5 });
  area.setAttribute('aria-label', say('conflict.joined'));
  buttons.replaceChildren(
    button('conflict.useJoined', done(() => choose.keep(area.value))),
    button('conflict.keep', done(choose.keep)),
    button('conflict.take', done(choose.take)),
  );
  buttons.before(area);
  area.focus();
}

function version(title, holder, value, other) {
  const [text, otherText] = [readable(holder, value), readable(holder, other)];
  const parts = marked(text, otherText).map((part) =>
    part.isOwn ? element('mark', { textContent: part.text }) : part.text,
  );
  return element(
    'div',
    { className: 'conflict-version' },
    element('b', { textContent: title }),
    element('p', {}, ...(text ? parts : [say('conflict.nothing')])),
  );
}

function button(key, act) {
  const made = element('button', { type: 'button', className: 'btn quiet', textContent: say(key) });
  made.addEventListener('click', () => act());
  return made;
}
