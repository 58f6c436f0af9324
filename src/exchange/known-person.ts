import type { Person } from '../plan/entities.ts';
import type { Plan } from '../plan/plan.ts';
import type { PeopleRow } from './people-row.ts';
import { plain } from './table-columns.ts';

type Existing = NonNullable<PeopleRow['existing']>;
/** What a row says of somebody that can tell who is meant. */
type Described = Pick<PeopleRow, 'name'> & {
  readonly extension: string | undefined;
  readonly mobile: string | undefined;
};

/** Whom of the plan a row means; undefined for somebody new, or with `unclear` told where it could be several. */
export function knownPerson(
  plan: Plan,
  { name, extension, mobile }: Described,
  unclear: (why: string) => void,
): Existing | undefined {
  const people = Object.entries(plan.people);
  const found = (by: Existing['by'], is: (person: Person) => boolean): Existing | undefined => {
    const entry = people.find(([, person]) => is(person));
    return entry && { id: entry[0], name: entry[1].name, by };
  };
  const namesakes = people.filter(([, person]) => plain(person.name) === plain(name));
  const sameExtension = (person: Person) => extension !== undefined && person.extension === extension;
  if (namesakes.length > 1) {
    // Two people of one name: the extension tells which.
    const [id, person] = namesakes.find(([, one]) => sameExtension(one)) ?? [];
    if (id !== undefined && person !== undefined) return { id, name: person.name, by: 'extension' };
    unclear(`${namesakes.length} people are called “${name}”. Add the extension, so that it is clear who is meant.`);
    return undefined;
  }
  return (
    found('name', (person) => person.name === name || (plain(name) !== '' && plain(person.name) === plain(name))) ??
    found('extension', (person) => sameExtension(person) && sharesWord(person.name, name)) ??
    found('mobile', (person) => mobile !== undefined && mobileOf(person) === mobile && sharesWord(person.name, name))
  );
}

/** Whether two names could be one person's, as after a marriage; a stranger with a known extension is somebody else. */
function sharesWord(one: string, other: string): boolean {
  const words = new Set(plain(one).split(/[^\p{L}\p{N}]+/u));
  return (
    plain(other) === '' ||
    plain(other)
      .split(/[^\p{L}\p{N}]+/u)
      .some((word) => word.length > 1 && words.has(word))
  );
}

/** The first mobile of a person, as E.164. */
export const mobileOf = ({ phones }: Person): string | undefined =>
  phones.flatMap((phone) => (phone.type === 'mobile' ? [phone.e164] : []))[0];
