import { dateAt, dayText } from '../../calendar/day-text.ts';
import { callsSection } from './calls-section.ts';
import { checkUpSection } from './check-up-section.ts';
import { continuitySection } from './continuity-section.ts';
import { coverBlocks, editionWords } from './cover.ts';
import { hidePersonal } from './hide-personal.ts';
import { changesSection, warningsSection } from './history-sections.ts';
import { hoursSection } from './hours-section.ts';
import { menusSection } from './menus-section.ts';
import { SECTION_TITLES, type Block, type Pack, type SectionId } from './pack.ts';
import type { PackInput } from './pack-input.ts';
import { peopleSection } from './people-section.ts';
import { picturesSection } from './pictures-section.ts';
import { scriptsSection } from './scripts-section.ts';
import { signOffSection } from './sign-off-section.ts';
import { teamsSection } from './teams-section.ts';
import { testsSection } from './tests-section.ts';

const SECTIONS: Readonly<Record<SectionId, (input: PackInput) => readonly Block[]>> = {
  changes: ({ plan, history }) => changesSection(plan, history),
  pictures: ({ plan }) => picturesSection(plan),
  calls: ({ plan, nowMs }) => callsSection(plan, nowMs),
  hours: ({ plan, nowMs }) => hoursSection(plan, nowMs),
  menus: ({ plan }) => menusSection(plan),
  scripts: ({ plan }) => scriptsSection(plan),
  teams: ({ plan, nowMs }) => teamsSection(plan, nowMs),
  people: ({ plan, personalNumbers }) => peopleSection(plan, personalNumbers),
  continuity: ({ plan, nowMs }) => continuitySection(plan, nowMs),
  'check-up': ({ plan, nowMs }) => checkUpSection(plan, nowMs),
  tests: ({ plan }) => testsSection(plan),
  warnings: ({ history, findings }) => warningsSection(history, findings),
  'sign-off': (input) => signOffSection(editionWords(input)),
};

/** Every part there is, in the order of the pages. */
export const ALL_SECTIONS = Object.keys(SECTION_TITLES) as readonly SectionId[];

/** The hand-over pack of a plan: the cover, and the parts that were asked for in the order of the pages. */
export function makePack(input: PackInput): Pack {
  const shown = (blocks: readonly Block[]): readonly Block[] =>
    input.personalNumbers ? blocks : hidePersonal(input.plan, blocks);
  return {
    office: input.plan.name,
    edition: editionWords(input),
    day: dayText(dateAt(input.plan.zone, input.nowMs)),
    cover: shown(coverBlocks(input)),
    sections: ALL_SECTIONS.filter((id) => input.sections.includes(id)).map((id) => ({
      id,
      blocks: shown(SECTIONS[id](input)),
    })),
  };
}
