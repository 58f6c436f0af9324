/** The sentences of a text, for a browser's voice: some stop after a quarter of a minute, so it gets them one by one. */
export const sentencesOf = (text: string, language: string): string[] =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');
