import type { SheetSectionId } from './sections.ts';
import { takesUrgent } from './check-worksheet.ts';
import { hasPhone, isAnswered, namedRow } from './sheet-rows.ts';
import type { Worksheet } from './worksheet.ts';

/** Something a worksheet leaves open: where it is asked, and what the plan does until somebody answers. */
export interface OpenQuestion {
  readonly section: SheetSectionId;
  readonly text: string;
}

/** What a first plan can do without, but a good one should not: in the order of the sheet. */
export function stillToAsk(sheet: Worksheet): OpenQuestion[] {
  const found: OpenQuestion[] = [];
  const ask = (section: SheetSectionId, isOpen: boolean, text: string) => {
    if (isOpen) found.push({ section, text });
  };
  const { answer, closed, continuity, emergencies, greetings, holidays, hours, legal, people, sites, teams } = sheet;
  if (sheet.numbers.rows.length === 0)
    ask('numbers', true, 'What is the main number? A demo number stands in for it; publishing needs the real one.');
  for (const { label, number } of sheet.numbers.rows)
    ask(
      'numbers',
      !isAnswered(number),
      `Which number is “${label.trim()}”? A demo number stands in for it; publishing needs the real one.`,
    );
  ask('sites', sites.rows.length === 0, 'Where do the desk phones stand? One site, “Main office”, is assumed.');
  for (const { name, emergency } of sites.rows)
    ask('sites', !isAnswered(emergency), `Which address are emergency services told for “${name.trim()}”?`);
  ask('hours', !isAnswered(hours.answers.lunch), 'Do the phones rest at lunch? They ring through until you say so.');
  ask('holidays', holidays.rows.length === 0, 'On which holidays are you closed? None are in the plan.');
  for (const row of people.rows) {
    ask('people', row.phone === '', `Which phone does ${row.name.trim()} have at work? A desk phone is assumed.`);
    ask('people', !hasPhone(row), `On what does ${row.name.trim()} take calls? They have no phone.`);
  }
  ask(
    'people',
    !people.rows.some(({ mobile }) => isAnswered(mobile)),
    'Which mobiles can ring when the internet is down?',
  );
  for (const row of teams.rows)
    ask('teams', row.order === '', `How does “${row.name.trim()}” ring? All at once is assumed.`);
  ask('mailboxes', sheet.mailboxes.rows.length === 0, 'Who listens to messages? The people who answer first are told.');
  for (const { name, owners } of sheet.mailboxes.rows)
    ask('mailboxes', owners.length === 0, `Who listens to “${name.trim()}”? The people who answer first are told.`);
  const { first, ring, nothing } = answer.answers;
  ask('answer', first === '', 'What do callers meet first? People answer at once until you say so.');
  ask('answer', first !== 'menu' && ring === '', 'Who answers? The first team is assumed, or the first person.');
  ask(
    'answer',
    first === 'menu' && nothing === '',
    'Whom do callers reach who press nothing? The first team is assumed.',
  );
  ask(
    'greetings',
    !isAnswered(greetings.answers.voice),
    'Who speaks the greetings? A computer voice reads them until then.',
  );
  ask('closed', closed.answers.goes === '', 'What do callers meet after hours? They leave a message.');
  ask(
    'closed',
    closed.answers.urgent === '' && closed.answers.goes !== 'service',
    'May urgent callers reach somebody while you are closed? They cannot yet.',
  );
  if (takesUrgent(sheet)) {
    const { people: turns, second, at, day } = sheet.onCall.answers;
    ask('closed', !isAnswered(closed.answers.urgentWords), 'What counts as urgent, in the words of your callers?');
    if (closed.answers.urgentGoes !== 'service') {
      ask(
        'onCall',
        !isAnswered(at) || !isAnswered(day),
        'When does the next person take over? Monday at 08:00 is assumed.',
      );
      ask('onCall', second.length === 0, 'Who is asked if nobody on call answers? It becomes an urgent message.');
      for (const id of [...turns, ...second]) {
        const row = people.rows.find((one) => one.id === id);
        if (row) ask('onCall', !isAnswered(row.mobile), `Which mobile does ${row.name.trim()} have when on call?`);
      }
    }
  }
  ask(
    'emergencies',
    !isAnswered(emergencies.answers.say),
    'Should callers be told which number to dial in an emergency?',
  );
  const named = namedRow(sheet, continuity.answers.lastResort);
  ask(
    'continuity',
    named === null && continuity.answers.lastResort !== 'service',
    'Where do calls go that nothing else takes? They go to the first mailbox.',
  );
  ask('continuity', !isAnswered(continuity.answers.carrierSupport), 'Whom do you call when the phone company is down?');
  ask('continuity', !isAnswered(continuity.answers.internetSupport), 'Whom do you call when the internet is down?');
  ask(
    'continuity',
    !isAnswered(continuity.answers.forwarding),
    'How does the phone company send your calls elsewhere?',
  );
  ask('continuity', !isAnswered(continuity.answers.whoMay), 'Who may close the office or turn switches?');
  ask('continuity', !isAnswered(continuity.answers.devices), 'Which fax, door, alarm or elevator lines are there?');
  ask('legal', !isAnswered(legal.answers.recorded), 'Are calls recorded? They are not until you say so.');
  return found;
}
