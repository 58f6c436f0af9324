import { sentencesOf } from '../things/sentences-of.ts';

/** Each text from its first sentence on that no other text begins with, so that a list of greetings can be told apart; by id. */
export function distinctOpenings(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const split = Object.entries(texts).map(([id, text]) => ({ id, sentences: sentencesOf(text, 'en') }));
  return Object.fromEntries(
    split.map(({ id, sentences }) => {
      const shared = (count: number) =>
        split.some(
          (other) =>
            other.id !== id && sentences.slice(0, count).every((sentence, at) => sentence === other.sentences[at]),
        );
      let skip = 0;
      while (skip < sentences.length - 1 && shared(skip + 1)) skip += 1;
      return [id, sentences.slice(skip).join(' ')];
    }),
  );
}
