// <reading-guide> beside a text: how far its reader has come and how long the rest takes, the way back to where they
// stopped last time, and the way to the paragraph that the address names. It never scrolls by itself but to such a place.

import { token } from './worksheet/door.js';
import { whenShown } from './worksheet/when-shown.js';

const QUIET = 3000;
const BEGUN = 300;
const READ = 0.98;
const TOP = 72;

class ReadingGuide extends HTMLElement {
  #listening;
  #timer = 0;
  #kept = null;
  #seen = null;

  connectedCallback() {
    const text = this.parentElement.querySelector('.doc');
    this.#kept = Number(this.dataset.place ?? 0);
    whenShown(text, () => this.isConnected && this.#begin());
  }

  disconnectedCallback() {
    this.#listening?.abort();
    this.#keep();
  }

  #begin() {
    this.#listening?.abort();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('scroll', () => this.#scrolled(), { signal, passive: true });
    addEventListener('resize', () => this.#show(), { signal, passive: true });
    addEventListener('pagehide', () => this.#keep(), { signal });
    addEventListener('hashchange', () => this.#arrive(), { signal });
    document.addEventListener('visibilitychange', () => document.hidden && this.#keep(), { signal });
    this.#show();
    this.#offer();
    this.#arrive();
  }

  /** The paragraphs of the text, and behind it the question, the self-test and the rest. */
  get #places() {
    return this.parentElement.querySelectorAll(':scope > .doc > *, :scope > section');
  }

  get #fraction() {
    const text = this.parentElement.querySelector('.doc').getBoundingClientRect();
    const end = this.parentElement.querySelector('reading-end').getBoundingClientRect();
    return Math.min(1, Math.max(0, (innerHeight - text.top) / (end.top - text.top)));
  }

  #scrolled() {
    this.#show();
    if (scrollY < BEGUN) return;
    const top = [...this.#places].findIndex((place) => place.getBoundingClientRect().bottom > TOP);
    this.#seen = this.#fraction > READ ? 0 : Math.max(1, top + 1);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#keep(), QUIET);
  }

  #show() {
    const fraction = this.#fraction;
    const begun = scrollY > BEGUN ? fraction : 0;
    const left = Math.max(1, Math.ceil(this.dataset.minutes * (1 - begun)));
    const isOver = fraction > READ;
    this.querySelector('progress').value = Math.round(100 * (isOver ? 1 : begun));
    this.querySelector('.time-left').textContent = isOver ? this.dataset.end : this.dataset.left.replace('{0}', left);
  }

  /** Once in a while, and when the page goes. What does not arrive is not missed much. */
  async #keep() {
    clearTimeout(this.#timer);
    if (this.#seen === null || this.#seen === this.#kept) return;
    this.#kept = this.#seen;
    const address = `/api/places/${encodeURIComponent(this.dataset.step)}/${this.#kept}`;
    try {
      if (!token()) await fetch('/api/session');
      await fetch(address, { method: 'PUT', headers: { 'X-XSRF-TOKEN': token() }, keepalive: true });
    } catch {
      this.#kept = null;
    }
  }

  #offer() {
    const place = this.#places[this.#kept - 1];
    if (!place || this.parentElement.querySelector('.resume') || location.hash) return;
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'btn quiet resume' });
    const heading = headingOf(place);
    button.textContent = this.dataset.resume + (heading ? `: »${heading}«` : '');
    button.addEventListener('click', () => {
      this.#lead(place);
      button.remove();
    });
    this.after(button);
  }

  #arrive() {
    const number = /^#t(\d+)$/.exec(location.hash)?.[1];
    const place = number && this.#places[number - 1];
    if (place) this.#lead(place);
  }

  #lead(place) {
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'start' });
    place.classList.add('is-arrived');
    place.addEventListener('blur', () => place.classList.remove('is-arrived'), { once: true });
  }
}

/** The heading a paragraph stands under. */
function headingOf(place) {
  for (let before = place; before; before = before.previousElementSibling) {
    if (/^H[2-4]$/.test(before.tagName)) return before.textContent;
  }
  return place.querySelector('h2')?.textContent ?? '';
}

customElements.define('reading-guide', ReadingGuide);
