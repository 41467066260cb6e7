// What is said about saving: one line for the whole screen, and a card where two people wrote in the same place.
// Nothing typed ever becomes mark-up.

import { holderAt, partOf } from './addresses.js';
import { focusable } from './fields.js';
import { hint, tell } from './hints.js';
import { element, say, timeOf } from './texts.js';

/** The one line of the save state. What is on its way is seen but not read aloud: that would be at every pause. */
export function showState(place, state, savedAt) {
  place.dataset.state = state;
  const text = state === 'saved' && savedAt ? say('saved.at', timeOf(savedAt)) : say(`state.${state}`);
  const line = element('span', { textContent: text });
  if (state === 'saving') {
    line.setAttribute('aria-hidden', 'true');
  }
  place.replaceChildren(line);
}

/** What is said at single answers: a colleague wrote here too, both wrote in the same place, it could not be saved. */
export class AnswerNotices {
  #form;
  #answers;

  constructor(form, answers) {
    this.#form = form;
    this.#answers = answers;
  }

  showWaiting(address, by) {
    const place = partOf(this.#form, `conflict ${address}`);
    if (place && !place.firstChild) {
      place.append(element('p', { className: 'waiting', textContent: say('waiting', by ?? '') }));
    }
  }

  endWaiting(address) {
    partOf(this.#form, `conflict ${address}`)?.querySelector('.waiting')?.remove();
  }

  /** Without a conflict the card goes away. */
  showConflict(address) {
    const place = partOf(this.#form, `conflict ${address}`);
    const holder = holderAt(this.#form, address);
    const conflict = this.#answers.conflictAt(address);
    if (place && holder) {
      place.replaceChildren(...(conflict ? [this.#card(holder, conflict)] : []));
    }
  }

  showRefusal(address) {
    const holder = holderAt(this.#form, address);
    const reason = this.#answers.refusalAt(address);
    if (holder && holder.dataset.kind !== 'place') {
      reason ? tell(holder, say(reason), true) : hint(holder);
    }
  }

  /** Both texts, who wrote the other one and when, and the two ways out. */
  #card(holder, { mine, theirs, by, at }) {
    const title = say('conflict.title', by ?? '', at ? say('conflict.at', timeOf(new Date(at))) : '');
    const card = element(
      'section',
      { className: 'conflict' },
      element('p', { className: 'conflict-title', textContent: title }),
      element(
        'div',
        { className: 'conflict-versions' },
        version(say('conflict.mine'), readable(holder, mine)),
        version(say('conflict.theirs', by ?? ''), readable(holder, theirs)),
      ),
      element(
        'div',
        { className: 'conflict-choices' },
        this.#choice(holder, 'conflict.keep', (address) => this.#answers.keepMine(address)),
        this.#choice(holder, 'conflict.take', (address) => this.#answers.takeTheirs(address)),
      ),
    );
    card.setAttribute('aria-label', title);
    return card;
  }

  #choice(holder, key, choose) {
    const button = element('button', { type: 'button', className: 'btn quiet', textContent: say(key) });
    button.addEventListener('click', () => {
      choose(holder.dataset.address);
      focusable(holder).focus();
    });
    return button;
  }
}

function version(title, text) {
  return element(
    'div',
    { className: 'conflict-version' },
    element('b', { textContent: title }),
    element('p', { textContent: text || say('conflict.nothing') }),
  );
}

/** A value as the form words it: options by their labels. */
function readable(holder, value) {
  const labels = (Array.isArray(value) ? value : [value]).map((part) => {
    if (part !== null && typeof part === 'object') {
      return [part.name, part.role, part.email].filter(Boolean).join(', ');
    }
    const id = CSS.escape(part ?? '');
    const option = holder.querySelector(
      `option[value="${id}"], [data-option="${id}"] .rank-label, input[value="${id}"] + span`,
    );
    return option?.textContent ?? part ?? '';
  });
  return labels.join(', ');
}

/** Keeps one polite voice: the last thing said is what a screen reader hears. */
export function announcer(place) {
  return (text) => {
    place.textContent = '';
    requestAnimationFrame(() => {
      place.textContent = text;
    });
  };
}
