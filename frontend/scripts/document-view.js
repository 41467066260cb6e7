// Shows a document that grows while somebody reads it: what changed is lit and brought into view inside the document's
// own pane, and a click on an answer leads to its question.

const LIT_FOR = 4000;
// Whoever has not touched the page for this long is taken along to what changes; others are not disturbed.
const CALM_AFTER = 20000;

let lastTouched = -CALM_AFTER;
for (const kind of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
  addEventListener(kind, () => { lastTouched = performance.now(); }, { capture: true, passive: true });
}

class DocumentView extends HTMLElement {
  #html = '';

  connectedCallback() {
    this.addEventListener('click', (event) => this.#choose(event));
    this.addEventListener('keydown', (event) => event.key === 'Enter' && this.#choose(event));
  }

  get html() {
    return this.#html;
  }

  set html(html) {
    const isFirst = this.#html === '';
    this.#html = html;
    const fresh = document.createElement('template');
    fresh.innerHTML = html ?? '';
    const before = isFirst ? null : this.#texts(this);
    this.#replace(fresh.content);
    this.#prepare();
    if (before) {
      this.#lightChanges(before);
    }
  }

  /** Marks the words of the question somebody stands at. Of a cell without words of its own, its table's. */
  light(source) {
    const places = source ? this.#places(source) : [];
    for (const place of this.querySelectorAll('.is-lit')) {
      place.classList.toggle('is-lit', places.includes(place));
    }
    places.forEach((place) => place.classList.add('is-lit'));
    this.#bringIntoView(places[0]);
  }

  #places(source) {
    const all = [...this.querySelectorAll('[data-source]')];
    const exact = all.filter((place) => place.dataset.source === source);
    const question = source.split('/').slice(0, 2).join('/');
    return exact.length > 0 ? exact : all.filter((place) => place.dataset.source === question);
  }

  /** Exchanges only the blocks that differ, so that the reader keeps their place and their selection. */
  #replace(content) {
    const present = [...this.children];
    const wanted = [...content.children];
    let start = 0;
    while (start < present.length && start < wanted.length && isSame(present[start], wanted[start])) start++;
    let end = 0;
    const most = Math.min(present.length, wanted.length) - start;
    while (end < most && isSame(present.at(-1 - end), wanted.at(-1 - end))) end++;
    const after = present[present.length - end] ?? null;
    const replaced = present.slice(start, present.length - end);
    const opened = replaced.flatMap((block) => [...block.querySelectorAll('details[open]')].map(pictureOf));
    replaced.forEach((block) => block.remove());
    wanted.slice(start, wanted.length - end).forEach((block) => this.insertBefore(block, after));
    for (const details of this.querySelectorAll('details:not([open])')) {
      if (opened.includes(pictureOf(details))) details.open = true;
    }
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
