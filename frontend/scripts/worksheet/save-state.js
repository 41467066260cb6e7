// The one line that says whether everything is saved. It is seen at every change; read aloud is only what is another
// state than the one before, so that writing in peace is quiet.

import { element, say, timeOf } from './texts.js';

export class SaveState {
  #place;
  #voice;
  #again;
  #spoken = 'saved';
  #shown = '';

  /** `again()` loads the page anew, after which one can sign in and comes back here. */
  constructor(place, voice, again) {
    this.#place = place;
    this.#voice = voice;
    this.#again = again;
  }

  /** `isKept`: what is not saved outlives the page all the same. */
  show(state, savedAt, isKept) {
    const text = sentence(state, savedAt, isKept);
    if (this.#shown === state + text) return;
    this.#shown = state + text;
    this.#place.dataset.state = state;
    this.#place.replaceChildren(element('span', { textContent: text }));
    if (state === 'signed-out') this.#place.append(' ', this.#wayBack());
    this.#speak(state, state === 'saved' ? say('state.saved') : text);
  }

  #speak(state, text) {
    if (state === 'saving' || state === 'opening' || state === this.#spoken) return;
    this.#spoken = state;
    this.#voice.textContent = text;
  }

  #wayBack() {
    const link = element('a', { href: location.pathname, textContent: say('signIn') });
    link.setAttribute('router-ignore', '');
    link.addEventListener('click', (event) => {
      event.preventDefault();
      this.#again();
    });
    return link;
  }
}

function sentence(state, savedAt, isKept) {
  if (state === 'opening') return '';
  if (state === 'saved' && savedAt) return say('saved.at', timeOf(savedAt));
  const isFragile = !isKept && (state === 'unsaved' || state === 'signed-out');
  return say(isFragile ? `state.${state}.fragile` : `state.${state}`);
}
