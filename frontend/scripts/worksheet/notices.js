// What is said about saving: one line for the whole screen, and a card where two people wrote in the same place.

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

/** Both texts, who wrote the other one and when, and the two ways out. Without a conflict the card goes away. */
export function showConflict(place, conflict, readable, chosen) {
  if (!conflict) {
    place.replaceChildren();
    return;
  }
  const at = conflict.at ? say('conflict.at', timeOf(new Date(conflict.at))) : '';
  const choice = (key, action) => {
    const button = element('button', { type: 'button', className: 'btn quiet', textContent: say(key) });
    button.addEventListener('click', () => chosen(action));
    return button;
  };
  const version = (key, value) =>
    element(
      'div',
      { className: 'conflict-version' },
      element('b', { textContent: key }),
      element('p', { textContent: readable(value) || say('conflict.nothing') }),
    );
  const card = element(
    'section',
    { className: 'conflict' },
    element('h4', { className: 'conflict-title', textContent: say('conflict.title', conflict.by ?? '', at) }),
    element(
      'div',
      { className: 'conflict-versions' },
      version(say('conflict.mine'), conflict.mine),
      version(say('conflict.theirs', conflict.by ?? ''), conflict.theirs),
    ),
    element('div', { className: 'conflict-choices' }, choice('conflict.keep', 'mine'), choice('conflict.take', 'theirs')),
  );
  card.setAttribute('aria-label', say('conflict.title', conflict.by ?? '', at));
  place.replaceChildren(card);
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
