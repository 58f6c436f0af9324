import type { NotCalledBack } from '../plan/callback-reach.ts';

const WORDS: Readonly<Record<NotCalledBack, string>> = {
  own: 'that is one of the office’s own numbers',
  premium: 'calls to that number are charged at a high price',
  special: 'that is no ordinary number, and calls to it can be expensive',
  abroad: 'that number is in another country, and callbacks there are not allowed',
};

/** Why a number is not called back, in words that follow "because". */
export const notCalledBackText = (why: string): string => WORDS[why as NotCalledBack] ?? why;
