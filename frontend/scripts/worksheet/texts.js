// The words of the screen. The server sends them with the page, in the reader's language.

let words = {};
let language = 'da';

export function learnWords(newWords, newLanguage) {
  words = newWords;
  language = newLanguage;
}

/** The text of a key; {0}, {1} … become the arguments. */
export function say(key, ...args) {
  return (words[key] ?? key).replace(/\{(\d)\}/g, (_, index) => args[index]);
}

/** A time of day as one says it: »10.32«. */
export function timeOf(moment) {
  return new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { hour: '2-digit', minute: '2-digit' }).format(
    moment,
  );
}

export function numberOf(value) {
  return new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB').format(value);
}

/** »Mette, Jonas og Lene« */
export function listOf(names) {
  return new Intl.ListFormat(language === 'da' ? 'da-DK' : 'en-GB').format(names);
}

/** A small element with text in it; nothing typed ever becomes mark-up. */
export function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}
