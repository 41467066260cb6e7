// Finds what stands at an address in the form.

/** The element that holds the answer: a control, a fieldset, or a row of a table. */
export function holderAt(form, address) {
  return form.querySelector(`[data-address="${CSS.escape(address)}"]`);
}

/** A place the server or the notices write into. */
export function partOf(form, name) {
  return form.querySelector(`[data-part="${CSS.escape(name)}"]`);
}

/** What takes the reader closest: the answer, else the heading of its row or of its table. */
export function nearest(form, address) {
  const holder = holderAt(form, address);
  if (holder) {
    return holder.dataset.kind === 'place' ? holder.querySelector('.row-title') : holder;
  }
  const question = address.split('/').slice(0, 2).join('/');
  return form.querySelector(`[data-table="${CSS.escape(question)}"] > .question-label`) ?? holderAt(form, question);
}
