// What the journal writes is encrypted: the browser's storage lies on the disk of a computer that others may use too.
// The key comes from the server after sign-in, lives in memory only and can't be read out again by any script.

/** Seals and opens values under a name; what was sealed under one name opens under no other. */
export async function cipherOf(base64) {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  const under = (name, iv) => ({ name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(name) });
  return {
    async seal(name, value) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const text = new TextEncoder().encode(JSON.stringify(value));
      return { iv, sealed: await crypto.subtle.encrypt(under(name, iv), key, text) };
    },
    async open(name, { iv, sealed }) {
      const text = await crypto.subtle.decrypt(under(name, iv), key, sealed);
      return JSON.parse(new TextDecoder().decode(text));
    },
  };
}
