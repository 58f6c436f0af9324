const WORDS: Readonly<Record<string, string>> = {
  zero: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  star: '*',
  asterisk: '*',
  pound: '#',
  hash: '#',
  '*': '*',
  '#': '#',
};

// A digit that is part of a longer number ("press 12", "dial 911") is no key.
const KEY = String.raw`(?:(?<!\d)\d(?!\d)|[*#]|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|star|asterisk|pound|hash)\b)`;
const MORE = String.raw`(?:\s*(?:,\s*(?:or|and)?|or|and)\s+(?:press\s+)?(?:the\s+)?${KEY}(?!\s+of\b))*`;
// "Press one of the following" names no key.
const OFFER = new RegExp(
  String.raw`\b(?:press|push|dial|hit|touch|select|choose)(?:ing)?\s+(?:the\s+)?(?:(?:key|number|digit|button)\s+)?(${KEY}(?!\s+of\b)${MORE})`,
  'gi',
);
const ANY_KEY = new RegExp(KEY, 'gi');

const keysIn = (text: string): string[] =>
  Array.from(text.matchAll(ANY_KEY), ([word]) => WORDS[word.toLowerCase()] ?? word);

/** The keys that an English greeting tells callers to press: “press 4”, “press two or three”, “dial zero”, “the pound key”. */
export const spokenKeys = (text: string): Set<string> =>
  new Set(Array.from(text.matchAll(OFFER), (match) => keysIn(match[1]!)).flat());

/** Every key that an English greeting says in any way, as digit or as word, so that “for sales, one” counts too. */
export const mentionedKeys = (text: string): Set<string> => new Set(keysIn(text));
