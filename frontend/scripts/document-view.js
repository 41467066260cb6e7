// Shows a document that grows while somebody reads it: what changed is lit and brought into view inside the document's
// own pane, and a click on an answer leads to its question.

const LIT_FOR = 4000;
// Whoever has not touched the page for this long is taken along to what changes; others are not disturbed.
const CALM_AFTER = 20000;

let lastTouched = -CALM_AFTER;
for (const kind of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
  addEventListener(kind, () => { lastTouched = performance.now(); }, { capture: true, passive: true });
}

// As many as the server sends at most: one for each section, so that a change brings its own section and no other.
const MOST_PARTS = 48;

class DocumentView extends HTMLElement {
  #parts = Array.from({ length: MOST_PARTS }, () => ({ html: '', blocks: [] }));
  #fresh = new Map();
  #isShown = false;
  #lit = null;

  static {
    for (let at = 0; at < MOST_PARTS; at++) {
      Object.defineProperty(this.prototype, `part${at}`, {
        get() { return this.#parts[at].html; },
        set(html) { this.#take(at, html ?? ''); },
      });
    }
  }

  connectedCallback() {
    this.addEventListener('click', (event) => this.#choose(event));
    this.addEventListener('keydown', (event) => event.key === 'Enter' && this.#choose(event));
  }

  /** What comes in one go is shown in one go. The first time it stands there at once: the page's address may lead into it. */
  #take(at, html) {
    if (this.#fresh.size === 0) queueMicrotask(() => this.#show());
    this.#fresh.set(at, html);
    if (!this.#isShown) this.#put(at, html);
  }

  #put(at, html) {
    const content = document.createElement('template');
    content.innerHTML = html;
    this.#parts[at] = { html, blocks: this.#replace(at, content.content) };
  }

  #show() {
    const before = this.#isShown ? this.#texts(this) : null;
    if (before) this.#fresh.forEach((html, at) => this.#put(at, html));
    this.#isShown = true;
    this.#fresh.clear();
    this.#prepare();
    this.#mark();
    if (before) this.#lightChanges(before);
  }

  /** Marks the words of the question somebody stands at, and keeps them marked. Of a cell without words of its own, its table's. */
  light(source) {
    this.#lit = source;
    this.#bringIntoView(this.#mark()[0]);
  }

  #mark() {
    const places = this.#lit ? this.#places(this.#lit) : [];
    for (const place of this.querySelectorAll('.is-lit')) {
      place.classList.toggle('is-lit', places.includes(place));
    }
    places.forEach((place) => place.classList.add('is-lit'));
    return places;
  }

  #places(source) {
    const all = [...this.querySelectorAll('[data-source]')];
    const exact = all.filter((place) => place.dataset.source === source);
    const question = source.split('/').slice(0, 2).join('/');
    return exact.length > 0 ? exact : all.filter((place) => place.dataset.source === question);
  }

  /** Exchanges only the blocks that differ, so that the reader keeps their place and their selection. */
  #replace(at, content) {
    const present = this.#parts[at].blocks;
    const wanted = [...content.children];
    let start = 0;
    while (start < present.length && start < wanted.length && isSame(present[start], wanted[start])) start++;
    let end = 0;
    const most = Math.min(present.length, wanted.length) - start;
    while (end < most && isSame(present.at(-1 - end), wanted.at(-1 - end))) end++;
    const kept = present.slice(present.length - end);
    const after = kept[0] ?? this.#firstAfter(at);
    const replaced = present.slice(start, present.length - end);
    const opened = replaced.flatMap((block) => [...block.querySelectorAll('details[open]')].map(pictureOf));
    replaced.forEach((block) => block.remove());
    const added = wanted.slice(start, wanted.length - end);
    added.forEach((block) => this.insertBefore(block, after));
    for (const details of added.flatMap((block) => [...block.querySelectorAll('details:not([open])')])) {
      if (opened.includes(pictureOf(details))) details.open = true;
    }
    return [...present.slice(0, start), ...added, ...kept];
  }

  /** Where the next part begins that has anything in it. */
  #firstAfter(at) {
    return this.#parts.slice(at + 1).find(({ blocks }) => blocks.length > 0)?.blocks[0] ?? null;
  }

  /** Every answer in the text can be reached and chosen without a mouse. */
  #prepare() {
    for (const place of this.querySelectorAll('[data-source]:not(a, [tabindex])')) {
      place.tabIndex = 0;
      place.setAttribute('role', 'link');
    }
  }

  #texts(within) {
    return new Set(Array.from(within.querySelectorAll('[data-source]'), signature));
  }

  #lightChanges(before) {
    const changed = [...this.querySelectorAll('[data-source]')].filter((place) => !before.has(signature(place)));
    for (const place of changed) {
      place.classList.add('is-fresh');
      setTimeout(() => place.classList.remove('is-fresh'), LIT_FOR);
    }
    if (this.closest('[data-scrolls]')) {
      this.#bringIntoView(changed[0]);
    } else {
      takeAlong(changed[0]);
    }
  }

  /** Scrolls the pane and nothing else: the page stays where the writer looks. */
  #bringIntoView(place) {
    const pane = this.closest('[data-scrolls]') ?? this;
    if (!place || pane.scrollHeight <= pane.clientHeight) return;
    const box = place.getBoundingClientRect();
    const frame = pane.getBoundingClientRect();
    if (box.top < frame.top + 16 || box.bottom > frame.bottom - 16) {
      const top = pane.scrollTop + box.top - frame.top - frame.height / 3;
      pane.scrollTo({ top, behavior: motion() });
    }
  }

  /** Whoever shows the question takes the reader there; otherwise the exercise is opened at it. */
  #choose(event) {
    const source = event.target.closest('[data-source]')?.dataset.source;
    if (!source || event.metaKey || event.ctrlKey) return;
    const asked = new CustomEvent('answer-chosen', { bubbles: true, cancelable: true, detail: { source } });
    event.preventDefault();
    if (this.dispatchEvent(asked)) {
      const link = Object.assign(document.createElement('a'), { href: `/oevelse/${source.split('/')[0]}#${source}` });
      document.body.append(link);
      link.click();
      link.remove();
    }
  }
}

/** A document that is the page itself: scrolls only for those who just look on. */
function takeAlong(place) {
  if (!place || performance.now() - lastTouched < CALM_AFTER) return;
  const box = place.getBoundingClientRect();
  if (box.top < 0 || box.bottom > innerHeight) {
    place.scrollIntoView({ block: 'center', behavior: motion() });
  }
}

function motion() {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}

function signature(place) {
  return `${place.dataset.source} ${place.textContent}`;
}

/** Numbers that were unfolded stay so while their picture changes. */
function pictureOf(details) {
  return details.parentElement.querySelector('[data-source]')?.dataset.source;
}

/** Blocks are compared as they were written, without the marks this view put on them. */
function isSame(present, wanted) {
  const copy = present.cloneNode(true);
  for (const place of [copy, ...copy.querySelectorAll('[data-source]')]) {
    place.classList.remove('is-lit', 'is-fresh');
    if (place.getAttribute('class') === '') place.removeAttribute('class');
    if (place.getAttribute('role') === 'link') {
      place.removeAttribute('tabindex');
      place.removeAttribute('role');
    }
  }
  copy.querySelectorAll('details[open]').forEach((details) => details.removeAttribute('open'));
  return copy.isEqualNode(wanted);
}

customElements.define('document-view', DocumentView);
