import type { Flow } from '../../plan/entities.ts';
import { takesUrgent } from './check-worksheet.ts';
import { HOLIDAY, LUNCH, OPEN } from './sheet-hours.ts';
import { SheetFlow, type SheetInput } from './sheet-flow.ts';
import type { SheetGreetings } from './sheet-greetings.ts';
import { hasPhone, isAnswered } from './sheet-rows.ts';
import { LANGUAGE_NAMES, SPOKEN, type SheetLanguage } from './spoken-words.ts';
import type { Worksheet } from './worksheet.ts';

/** The ids of the flows that a worksheet can make. */
export const MAIN = 'main';
export const SECOND = 'second-language';
/** The key that chooses English, and the one for the second language. */
export const LANGUAGE_KEYS = { first: '1', second: '2' } as const;
const KEYS_IN_ORDER = '123456789*0#';

/** What the main number does: language, hours, then people or a menu, and what callers meet while the office is closed. */
export function mainFlow(input: SheetInput, greetings: SheetGreetings): Flow {
  const { sheet, things } = input;
  const flow = new SheetFlow(input, 'Main line');
  const second = things.speakers?.language ?? null;
  // Whoever chose a language was greeted already.
  const opening = second === null ? greetings.opening('en') : [];
  const open = openStep(flow, sheet, greetings, opening);
  const hours = hoursStep(flow, sheet, greetings, 'en', opening, open);
  if (second === null) return flow.finish(entry(flow, sheet, hours));
  const prompt = greetings.add('Choose a language', [
    ...greetings.opening('en'),
    greetings.notice('en'),
    SPOKEN.en.choose(LANGUAGE_KEYS.first),
    SPOKEN[second].choose(LANGUAGE_KEYS.second),
  ]);
  const other = flow.add('go-to-flow', `On in ${LANGUAGE_NAMES[second]}`, { flow: SECOND }, {});
  const keys = [
    { id: 'english', key: LANGUAGE_KEYS.first, label: 'English', to: hours },
    { id: 'second', key: LANGUAGE_KEYS.second, label: LANGUAGE_NAMES[second], to: other },
  ];
  return flow.finish(entry(flow, sheet, flow.menu('Choose a language', prompt, keys, hours)));
}

/** What callers meet who chose the second language: somebody who speaks it, or a message in it. */
export function secondFlow(input: SheetInput, greetings: SheetGreetings): Flow | null {
  const { sheet, things } = input;
  if (things.speakers === null) return null;
  const { language, team, mailbox } = things.speakers;
  const flow = new SheetFlow(input, `In ${LANGUAGE_NAMES[language]}`);
  const box = flow.mailbox(mailbox);
  const ring = flow.add(
    'ring-team',
    `Ring who speaks ${LANGUAGE_NAMES[language]}`,
    { team },
    { noAnswer: box, unavailable: box },
  );
  const emergency = greetings.opening(language).slice(1);
  const words = [...emergency, greetings.notice(language), SPOKEN[language].connects];
  const prompt = greetings.add(`Greeting in ${LANGUAGE_NAMES[language]}`, words, language);
  const open = flow.add('announcement', `Greeting in ${LANGUAGE_NAMES[language]}`, { prompt }, { next: ring });
  const hours = hoursStep(flow, sheet, greetings, language, emergency, open);
  const marked = flow.add(
    'set-label',
    `Speaks ${LANGUAGE_NAMES[language]}`,
    { priority: 'keep', language },
    { next: hours },
  );
  return flow.finish(flow.add('incoming-call', `In ${LANGUAGE_NAMES[language]}`, {}, { next: marked }));
}

/** A number with a line of its own: while the office is open it rings there; at all other times it is as the main number. */
export function directFlow(input: SheetInput, label: string, rings: string): Flow {
  const flow = new SheetFlow(input, label);
  const open = flow.reach(rings);
  const closed = flow.add('go-to-flow', 'As the main number', { flow: MAIN }, {});
  const periods = input.bare.hours['office']!.periods.map(({ id }) => [id, id === OPEN ? open : closed]);
  const hours = flow.add(
    'hours-branch',
    'Office hours',
    { hours: 'office' },
    { ...Object.fromEntries(periods), otherwise: closed },
  );
  return flow.finish(flow.add('incoming-call', label, {}, { next: hours }));
}

const entry = (flow: SheetFlow, sheet: Worksheet, next: string): string =>
  flow.add('incoming-call', sheet.numbers.rows[0]?.label.trim() || 'Main number', {}, { next });

/** Who the sheet says answers first: a team or person that was chosen, else the first team, else the first person with a phone. */
export function firstReach(sheet: Worksheet): string {
  const { first, ring, nothing } = sheet.answer.answers;
  const chosen = first === 'menu' ? nothing : ring;
  if (chosen !== '') return chosen;
  const [team] = sheet.teams.rows;
  if (team) return `team:${team.id}`;
  return `person:${sheet.people.rows.find(hasPhone)?.id ?? ''}`;
}

function openStep(flow: SheetFlow, sheet: Worksheet, greetings: SheetGreetings, opening: readonly string[]): string {
  const { answers, rows } = sheet.answer;
  const notice = flow.input.things.speakers === null ? greetings.notice('en') : '';
  const silent = flow.reach(firstReach(sheet));
  if (answers.first !== 'menu') {
    const mustSpeak = answers.first === 'greet' || notice !== '' || sheet.emergencies.answers.say === 'yes';
    const words = [...opening, notice].filter((sentence) => sentence !== '');
    if (!mustSpeak || words.length === 0) return silent;
    return flow.add('announcement', 'Greeting', { prompt: greetings.add('Greeting', words) }, { next: silent });
  }
  const keys = rows
    .map((row) => ({
      id: `key-${KEYS_IN_ORDER.indexOf(row.key.trim()) + 1}`,
      key: row.key.trim(),
      label: row.wording.trim(),
      to: flow.reach(row.goes),
    }))
    .sort((one, other) => KEYS_IN_ORDER.indexOf(one.key) - KEYS_IN_ORDER.indexOf(other.key));
  const says = keys.map(({ key, label }) => `For ${label}, press ${key}.`);
  const prompt = greetings.add('Main menu', [...opening, notice, ...says]);
  return flow.menu('Main menu', prompt, keys, silent, {
    plays: Number(answers.plays) || 3,
    ...(isAnswered(answers.wait) ? { firstKeySeconds: Number(answers.wait) } : {}),
    ...(answers.extensions === 'yes' ? { dialExtensions: true } : {}),
  });
}

function hoursStep(
  flow: SheetFlow,
  sheet: Worksheet,
  greetings: SheetGreetings,
  language: SheetLanguage,
  opening: readonly string[],
  open: string,
): string {
  const said = (name: string) => (language === 'en' ? name : `${name} in ${LANGUAGE_NAMES[language]}`);
  const words = SPOKEN[language];
  const rings = sheet.closed.answers.lunch === 'ring';
  const periods = flow.input.bare.hours['office']!.periods.map(({ id }) => {
    if (id === LUNCH)
      return [
        id,
        rings ? lunchRings() : closedStep(flow, greetings, language, said('Lunch'), [...opening, words.lunch], true),
      ];
    // Only English has the office's own words for a holiday.
    if (id === HOLIDAY && language === 'en')
      return [id, closedStep(flow, greetings, language, 'Holiday', [...opening, ...greetings.holiday()], false)];
    return [id, id === OPEN ? open : ''];
  });
  const otherwise = closedStep(
    flow,
    greetings,
    language,
    said('Closed'),
    [...opening, ...greetings.closed(language)],
    false,
  );
  const next = Object.fromEntries(periods.map(([id, to]) => [id, to || otherwise]));
  return flow.add('hours-branch', 'Office hours', { hours: 'office' }, { ...next, otherwise });

  function lunchRings(): string {
    return language === 'en' ? flow.reach(sheet.closed.answers.lunchRings) : open;
  }
}

/** What callers hear while nobody is there, and where they go: the answering service, or a menu for urgent matters and messages. */
function closedStep(
  flow: SheetFlow,
  greetings: SheetGreetings,
  language: SheetLanguage,
  name: string,
  words: readonly string[],
  isLunch: boolean,
): string {
  const { sheet, things } = flow.input;
  const own = things.ids.get(`mailbox:${sheet.closed.answers.box}`) ?? things.general;
  const box = flow.mailbox(language === 'en' ? own : things.speakers!.mailbox);
  if (sheet.closed.answers.goes === 'service' && !isLunch) {
    const prompt = greetings.add(name, [...words, SERVICE[language]], language);
    const service = flow.service('a call while the office is closed', box);
    return flow.add('announcement', name, { prompt }, { next: service });
  }
  if (!takesUrgent(sheet)) {
    const prompt = greetings.add(name, words, language);
    return flow.add('announcement', name, { prompt }, { next: box });
  }
  const urgent = greetings.urgentKey(language);
  const message = urgent.key === '1' ? '2' : '1';
  const keys = [
    { id: 'message', key: message, label: 'Leave a message', says: SPOKEN[language].message(message), to: box },
    { id: 'urgent', key: urgent.key, label: 'Urgent', says: urgent.says, to: urgentStep(flow) },
  ].sort((one, other) => KEYS_IN_ORDER.indexOf(one.key) - KEYS_IN_ORDER.indexOf(other.key));
  const prompt = greetings.add(name, [...words, ...keys.map(({ says }) => says)], language);
  return flow.menu(name, prompt, keys, box);
}

const SERVICE: Readonly<Record<SheetLanguage, string>> = {
  en: 'Our answering service takes your call.',
  es: 'Nuestro servicio de atención recibe su llamada.',
  fr: 'Notre service de permanence prend votre appel.',
};

function urgentStep(flow: SheetFlow): string {
  const { sheet, things } = flow.input;
  const box = flow.mailbox(things.urgent!);
  if (sheet.closed.answers.urgentGoes === 'service') return flow.service('an urgent call', box);
  const [rotation] = Object.keys(things.rotations);
  return flow.once('on-call', () => flow.add('on-call', 'On call', { rotation }, { nobodyAnswered: box }));
}
