// Numbers and days as one types them, in Danish or in English.

/** What may be typed with an amount or a share; the server knows which question takes which. */
const UNITS = /^(kr\.?|dkk)\s*|\s*(%|pct\.?|procent|percent)$|\s*(,-)?\s*(kr\.?|dkk|kroner|,-)$/gi;
const DANISH = /^[+-]?(\d{1,3}([. \u00a0]\d{3})+|\d+)(,\d+)?$/;
const ENGLISH = /^[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/;
const DAY = /^(\d{1,2})[./-] ?(\d{1,2})[./-] ?(\d{4})$/;

/** The number that was typed; null for what is none. What could be read either way is read as Danish. */
export function figureOf(text) {
  const typed = text.trim().replace(UNITS, '').replace('\u2212', '-');
  if (DANISH.test(typed)) return Number(typed.replace(/[. \u00a0]/g, '').replace(',', '.'));
  return ENGLISH.test(typed) ? Number(typed.replaceAll(',', '')) : null;
}

/** The day that was typed; null for what is none. */
export function dayOf(text) {
  const parts = DAY.exec(text.trim());
  if (!parts) return null;
  const [day, month, year] = parts.slice(1).map(Number);
  const date = new Date(year, month - 1, day);
  return date.getDate() === day && date.getMonth() === month - 1 ? date : null;
}
