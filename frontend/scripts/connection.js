// When a page's own connection to the server has ended (the session expired, the server was started anew, the lid was
// closed overnight), the page looks alive but hears nothing any more. So it is loaded again: by itself, when everything
// written is safe, the server is there and knows us, and nobody is typing.
//
// Vaadin puts a box into the page when it has given up; that is our sign. `before-reload` asks the page: who listens may
// prevent it, or hand a promise to `detail.wait` that has to come first.

const LOOK = 1000;
const CALM = 2000;
const PATIENCE = 5000;
const KEY = 'reloads';
const MOST_PER_MINUTE = 3;

let lastInput = -CALM;
let timer = 0;

for (const type of ['input', 'keydown', 'pointerdown']) {
  addEventListener(type, () => (lastInput = performance.now()), { capture: true });
}
new MutationObserver(look).observe(document.body, { childList: true });
look();

function look() {
  clearTimeout(timer);
  if (document.querySelector('body > .v-system-error')) {
    timer = setTimeout(tryToReload, LOOK);
  }
}

async function tryToReload() {
  if (isCalm() && (await isSignedIn()) && (await isReady()) && isCalm() && mayReload()) {
    location.reload();
  } else {
    look();
  }
}

function isCalm() {
  return performance.now() - lastInput >= CALM;
}

async function isSignedIn() {
  try {
    return (await fetch('/api/session', { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) })).ok;
  } catch {
    return false;
  }
}

async function isReady() {
  const waits = [];
  const detail = { wait: (promise) => waits.push(promise) };
  const mayGo = dispatchEvent(new CustomEvent('before-reload', { cancelable: true, detail }));
  await Promise.allSettled(waits);
  return mayGo;
}

/** A page that dies again at once is not loaded for ever. */
function mayReload() {
  try {
    const recent = JSON.parse(sessionStorage.getItem(KEY) ?? '[]').filter((at) => Math.abs(Date.now() - at) < 60_000);
    if (recent.length >= MOST_PER_MINUTE) return false;
    sessionStorage.setItem(KEY, JSON.stringify([...recent, Date.now()]));
    return true;
  } catch {
    return true;
  }
}
