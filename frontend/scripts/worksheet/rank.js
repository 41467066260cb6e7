// Puts options in order: by buttons, by Alt with an arrow key, or by dragging the handle with mouse or finger.

import { say } from './texts.js';

/** `changed(holder)` is called when the order is another one, `announce(text)` says where an option stands now. */
export function rankable(form, changed, announce) {
  form.addEventListener('click', (event) => {
    const button = event.target.closest('.rank [data-action], [data-action=keep-order]');
    if (!button) return;
    if (button.dataset.action === 'keep-order') {
      keep(button.closest('.answer'));
    } else if (button.dataset.action === 'drop') {
      drop(button.closest('.rank-item'));
    } else {
      move(button.closest('.rank-item'), button.dataset.action === 'up' ? -1 : 1, button);
    }
  });

  form.addEventListener('keydown', (event) => {
    const item = event.target.closest?.('.rank-item');
    if (item && event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      move(item, event.key === 'ArrowUp' ? -1 : 1, event.target);
    }
  });

  form.addEventListener('pointerdown', (event) => {
    const grip = event.target.closest?.('.rank-grip');
    if (grip && event.button === 0) {
      event.preventDefault();
      drag(grip, event.pointerId);
    }
  });

  function keep(holder) {
    holder.querySelector('.rank').removeAttribute('data-unranked');
    settle(holder);
    holder.querySelector('.rank button').focus();
    announce(say('rank.kept'));
  }

  function move(item, by, focused) {
    const list = item.parentElement;
    const to = [...list.children].indexOf(item) + by;
    if (to >= 0 && to < list.children.length) {
      list.insertBefore(item, by < 0 ? list.children[to] : list.children[to].nextSibling);
      list.removeAttribute('data-unranked');
      settle(list.closest('.answer'));
    }
    focused.focus();
    announcePlace(item);
  }

  /** Only what can't be ranked any more can be taken out. */
  function drop(item) {
    const holder = item.closest('.answer');
    const label = item.querySelector('.rank-label').textContent;
    item.remove();
    settle(holder);
    holder.querySelector('.rank button').focus();
    announce(say('rank.dropped', label));
  }

  function drag(grip, pointer) {
    const item = grip.closest('.rank-item');
    const list = item.parentElement;
    const before = [...list.children].indexOf(item);
    grip.setPointerCapture(pointer);
    item.classList.add('is-dragged');
    const follow = (event) => put(item, list, event.clientY);
    const end = () => {
      grip.removeEventListener('pointermove', follow);
      item.classList.remove('is-dragged');
      if ([...list.children].indexOf(item) !== before) {
        list.removeAttribute('data-unranked');
        settle(list.closest('.answer'));
        announcePlace(item);
      }
    };
    grip.addEventListener('pointermove', follow);
    grip.addEventListener('lostpointercapture', end, { once: true });
  }

  function announcePlace(item) {
    const items = [...item.parentElement.children];
    const label = item.querySelector('.rank-label').textContent;
    announce(say('rank.place', label, items.indexOf(item) + 1, items.length));
  }

  function settle(holder) {
    holder.querySelector('[data-action=keep-order]').hidden = true;
    changed(holder);
  }
}

/** The dragged option stands before the first one whose middle is below the pointer. */
function put(item, list, y) {
  const others = [...list.children].filter((other) => other !== item);
  const next = others.find((other) => {
    const box = other.getBoundingClientRect();
    return y < box.top + box.height / 2;
  });
  if (item.nextElementSibling !== (next ?? null)) {
    list.insertBefore(item, next ?? null);
  }
}
