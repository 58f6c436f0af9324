import type { Paste } from '../../plan/edits/paste-steps.ts';

/** What a person should know of a paste beyond what they see; empty where that is nothing. */
export function pasteWords({ lostWires, unknownSteps, brought, otherOffice }: Paste): string {
  const words = [
    lostWires > 0 &&
      (lostWires === 1
        ? '1 wire led to a step that is not in this flow, and was left out.'
        : `${lostWires} wires led to steps that are not in this flow, and were left out.`),
    unknownSteps > 0 &&
      (unknownSteps === 1
        ? '1 step was left out: nothing here knows it.'
        : `${unknownSteps} steps were left out: nothing here knows them.`),
    brought.length > 0 && `Brought along: ${listed(brought)}.`,
    otherOffice &&
      `Reword ${listed(otherOffice.greetings.map((name) => `“${name}”`))}: callers would hear “${otherOffice.name}”.`,
  ];
  return words.filter((word) => typeof word === 'string').join(' ');
}

const listed = (names: readonly string[]): string =>
  `${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`;
