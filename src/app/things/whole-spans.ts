/** The same words, in which no line ends within a span such as 12–13: a word joiner follows its dash. */
export const wholeSpans = (words: string): string => words.replace(/(\d–)(?=\d)/g, '$1\u2060');
