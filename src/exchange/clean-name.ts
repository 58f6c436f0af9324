const MOST = 80;

/** A foreign text as a name of the plan: no control characters nor direction overrides, single spaces, at most 80 characters; may be ''. */
export function cleanName(text: string): string {
  const clean = text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
  if (clean.length <= MOST) return clean;
  let short = '';
  // By whole characters, so that none is cut in half.
  for (const character of clean) {
    if (short.length + character.length > MOST - 1) break;
    short += character;
  }
  return `${short.trimEnd()}…`;
}
