// Text that can't stand where it was written any more: the question is gone or has become another one, a colleague
// removed the row, the team is no longer ours. It is shown at the top until its writer has copied it or thrown it away.

import { readable } from './conflict-card.js';
import { element, say } from './texts.js';

export class Stranded {
  #form;
  #answers;
  #exercise;

  constructor(form, answers, exercise) {
    this.#form = form;
    this.#answers = answers;
    this.#exercise = exercise;
  }

  show() {
    const body = this.#form.querySelector('.worksheet-body');
    const found = this.#found();
    const names = found.map(({ entry, reason }) => [entry.team, entry.address, entry.stamp, reason].join()).join();
    const old = body.querySelector(':scope > .stranded');
    if ((old?.dataset.names ?? '') === names) return;
    old?.remove();
    if (found.length > 0) body.prepend(this.#panel(found, names));
  }

  #found() {
    const here = (entry) => entry.address.split('/')[0] === this.#exercise;
    const found = this.#answers.elsewhere.map((entry) => ({ entry, reason: 'team' }));
    for (const entry of this.#answers.unsaved()) {
      const { address, refused, conflict } = entry;
      if (this.#answers.homeless.has(address)) {
        found.push({ entry, reason: address.split('/').length > 2 ? 'row' : 'question' });
      } else if (refused && refused !== 'refused.tooLong') {
        found.push({ entry, reason: 'question' });
      } else if (!here(entry) && (refused || conflict)) {
        found.push({ entry, reason: 'elsewhere' });
      }
    }
    return found;
  }

  #panel(found, names) {
    const panel = element(
      'section',
      { className: 'stranded' },
      element('h2', { textContent: say('stranded.title') }),
      element('ul', {}, ...found.map(({ entry, reason }) => this.#item(entry, reason))),
    );
    panel.dataset.names = names;
    panel.setAttribute('role', 'group');
    panel.setAttribute('aria-label', say('stranded.title'));
    return panel;
  }

  #item(entry, reason) {
    const text = readable(null, entry.value);
    const [exercise, ...rest] = entry.address.split('/');
    const title = entry.label ? `${exercise} · ${entry.label}` : `${exercise} · ${rest[0] ?? ''}`;
    const item = element(
      'li',
      {},
      element('b', { textContent: title }),
      element('p', { className: 'stranded-why', textContent: say(`stranded.${reason}`, exercise) }),
      element('p', { className: 'stranded-text', textContent: text || say('conflict.nothing') }),
    );
    item.append(reason === 'elsewhere' ? this.#way(exercise, entry.address) : this.#choices(entry, text));
    return item;
  }

  /** It can be put right where it was written. */
  #way(exercise, address) {
    const href = `/oevelse/${encodeURIComponent(exercise)}#${address}`;
    return element('a', { href, textContent: say('stranded.go', exercise) });
  }

  #choices(entry, text) {
    const choices = element('div', { className: 'conflict-choices' });
    const copy = button('stranded.copy', async () => {
      copy.textContent = say((await isCopied(text)) ? 'stranded.copied' : 'stranded.notCopied');
    });
    const ask = () => {
      const yes = button('stranded.discard.yes', () => this.#discard(entry));
      choices.replaceChildren(
        element('span', { textContent: say('stranded.discard.sure') }),
        yes,
        button('stranded.discard.no', offer),
      );
      yes.focus();
    };
    const offer = () => choices.replaceChildren(copy, button('stranded.discard', ask));
    offer();
    return choices;
  }

  #discard(entry) {
    this.#answers.discard(entry);
    this.show();
    (this.#form.querySelector('.stranded button') ?? this.#form.querySelector('h1')).focus();
  }
}

async function isCopied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function button(key, act) {
  const made = element('button', { type: 'button', className: 'btn quiet', textContent: say(key) });
  made.addEventListener('click', act);
  return made;
}
