// The way to the server: sends changes and says what became of them. Needs no Vaadin session, so it works when the
// page's connection has gone.

const PATIENCE = 8000;
const KEEPALIVE_LIMIT = 60_000;

export class Door {
  #address;

  constructor(team) {
    this.#address = `/api/answers/${encodeURIComponent(team)}`;
  }

  /**
   * Resolves to {outcome: 'answered', results}, or to one of the outcomes 'signed-out', 'closed' (no longer our team)
   * and 'unreachable'. Never rejects.
   */
  async send(client, changes, leaving = false) {
    const body = JSON.stringify({ client, changes });
    try {
      let response = await this.#post(body, leaving);
      if (response.status === 403) {
        // The refusal brought a fresh token with it.
        response = await this.#post(body, leaving);
      }
      return await outcome(response);
    } catch {
      return { outcome: 'unreachable' };
    }
  }

  #post(body, leaving) {
    return fetch(this.#address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-XSRF-TOKEN': token() },
      body,
      // A browser finishes such a request after the page is gone, but only a small one.
      keepalive: leaving && body.length < KEEPALIVE_LIMIT,
      signal: leaving ? undefined : AbortSignal.timeout(PATIENCE),
    });
  }
}

async function outcome(response) {
  const isJson = response.headers.get('Content-Type')?.includes('json') ?? false;
  if (response.ok && isJson) {
    return { outcome: 'answered', results: (await response.json()).results };
  }
  if (response.status === 401 || response.redirected) {
    return { outcome: 'signed-out' };
  }
  if (response.status === 403 || response.status === 404) {
    return { outcome: 'closed' };
  }
  return { outcome: 'unreachable' };
}

/** The token lies in a cookie, so that it outlives the session; signing in again puts a new one there. */
export function token() {
  const cookie = document.cookie.split('; ').find((pair) => pair.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : '';
}
