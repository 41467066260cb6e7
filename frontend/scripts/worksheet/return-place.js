// Where somebody was in the worksheet: the field, the caret, the scroll. After a reload, a restart of the server or a
// sign-in they are there again. Only the place is remembered, for this tab, never what was written.

import { holderAt } from './addresses.js';

const KEY = 'worksheet-place';

/** Remembers the place as the page goes away, and forgets it when the worksheet is left for another screen. */
export class ReturnPlace {
  #form;
  #last = null;

  constructor(form) {
    this.#form = form;
  }

  /** Somebody is in this control; they stay there also while they use a link beside the form. */
  visit(control) {
    this.#last = control;
  }

  remember() {
    const control = this.#last;
    const holder = control?.closest?.('[data-address]');
    const isHere = holder && this.#form.contains(holder);
    const place = {
      path: location.pathname,
      scroll: scrollY,
      pane: this.#form.closest('.worksheet')?.dataset.tab,
      address: isHere ? holder.dataset.address : null,
      control: isHere ? controlsOf(holder).indexOf(control) : -1,
      from: isHere && 'selectionStart' in control ? control.selectionStart : null,
      to: isHere && 'selectionEnd' in control ? control.selectionEnd : null,
    };
    try {
      sessionStorage.setItem(KEY, JSON.stringify(place));
    } catch {
      // Without storage one comes back at the top.
    }
  }

  forget() {
    sessionStorage.removeItem(KEY);
  }

  /** Whether one was on this very page before. */
  get isRemembered() {
    return remembered()?.path === location.pathname;
  }

  /** Goes back to where one was; false where that is not there any more. */
  restore(panes) {
    const place = remembered();
    this.forget();
    if (place.pane) panes.show(place.pane);
    if (place.address) panes.reveal(place.address);
    const holder = place.address && holderAt(this.#form, place.address);
    const control = holder && (controlsOf(holder)[place.control] ?? controlsOf(holder)[0]);
    control?.focus({ preventScroll: true });
    if (control && place.from !== null) control.setSelectionRange(place.from, place.to);
    scrollTo({ top: place.scroll, behavior: 'instant' });
    return Boolean(control);
  }
}

function remembered() {
  return JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
}

function controlsOf(holder) {
  return holder.matches('input, textarea, select')
    ? [holder]
    : [...holder.querySelectorAll('input, textarea, select, button, [tabindex]')];
}
