// On paper every row is open and every text as long as it is. A control cuts off what has no room in it, so its text
// stands behind it while the page is printed.

import { element } from './texts.js';

const CONTROLS = '.question :is(input[type="text"], input[type="email"], textarea, select)';

/** Until the signal ends. */
export function preparePaper(form, tables, signal) {
  let unfolded = [];
  const lay = () => {
    unfolded = tables.flatMap((table) => table.unfold());
    for (const control of form.querySelectorAll(CONTROLS)) {
      if (!control.closest('.table-look')) control.after(written(control));
    }
  };
  const clear = () => {
    form.querySelectorAll('.on-paper').forEach((text) => text.remove());
    unfolded.forEach((row) => row.fold());
  };
  addEventListener('beforeprint', lay, { signal });
  addEventListener('afterprint', clear, { signal });
}

function written(control) {
  const isList = control.matches('select');
  const text = isList && control.value ? control.selectedOptions[0].textContent : control.value;
  const lines = control.matches('textarea') && !text ? ' on-paper-long' : '';
  return element('span', { className: 'on-paper' + lines }, text);
}
