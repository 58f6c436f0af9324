import { WORDS_PER_SECOND } from '../engine/speech.ts';
import { spokenKeys } from './spoken-key-words.ts';

/** The sentences of a text, trimmed. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/** How long a text takes to speak, in seconds, not rounded. */
export const spokenSeconds = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length / WORDS_PER_SECOND;

/** What callers need before any choice: where help is in an emergency, and that or until when the office is closed. */
const MUST_BE_FIRST = /\b(?:911|112|999|933|000|closed|open|opens)\b|\{[^}]*\}/i;

/** The sentences of a menu before its first option, without what must be said first. */
export function beforeFirstOption(text: string): string {
  const sentences = sentencesOf(text);
  const first = sentences.findIndex((sentence) => spokenKeys(sentence).size > 0);
  return sentences
    .slice(0, Math.max(0, first))
    .filter((sentence) => !MUST_BE_FIRST.test(sentence))
    .join(' ');
}
