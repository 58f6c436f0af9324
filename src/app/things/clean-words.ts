/**
 * Words as a greeting may hold them: line ends as one sign, tabs as spaces, and without the invisible characters that come along
 * with pasted text and that a plan refuses.
 */
export const cleanWords = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    .replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu, '');
