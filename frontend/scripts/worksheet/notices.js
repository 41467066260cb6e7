// What is said about saving at single answers: a colleague wrote here too, both wrote in the same place, it could not
// be saved.

import { holderAt, partOf } from './addresses.js';
import { conflictCard } from './conflict-card.js';
import { fits } from './fields.js';
import { hint, tell } from './hints.js';
import { element, say } from './texts.js';

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

  /** Without a conflict the card goes away. A text being joined in it is not taken out of its writer's hands. */
  showConflict(address) {
    const place = partOf(this.#form, `conflict ${address}`);
    const holder = holderAt(this.#form, address);
    const entry = this.#answers.unsavedAt(address);
    if (!place || !holder || (entry?.conflict && place.querySelector('textarea'))) return;
    if (!entry?.conflict) {
      place.querySelector('.conflict')?.remove();
    } else if (fits(holder, entry.value)) {
      place.replaceChildren(
        conflictCard(holder, entry, {
          keep: (joined) => this.#answers.keepMine(address, joined),
          take: () => this.#answers.takeTheirs(address),
        }),
      );
    }
  }

  showRefusal(address) {
    const holder = holderAt(this.#form, address);
    if (!holder || holder.dataset.kind === 'place') return;
    const reason = this.#answers.unsavedAt(address)?.refused;
    const saysItself = reason === 'refused.tooLong' && (holder.dataset.kind === 'short' || holder.dataset.kind === 'long');
    reason && !saysItself ? tell(holder, say(reason), true) : hint(holder);
  }
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
