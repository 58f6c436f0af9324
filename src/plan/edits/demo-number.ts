/** Said in the name of every number that only stands in for the office's own. */
const MARK = ' (demo number: replace before publishing)';
/** The most letters of a name. */
const LONGEST = 80;

/** The name of a number that nobody owns, so that whoever chooses it sees that it has to be replaced. */
export const demoName = (name: string): string => `${name.slice(0, LONGEST - MARK.length)}${MARK}`;

/** Whether a number's name says that it only stands in for the office's own. */
export const isDemoName = (name: string): boolean => name.endsWith(MARK);

/** The name without that mark. */
export const withoutDemoMark = (name: string): string => (isDemoName(name) ? name.slice(0, -MARK.length) : name);

/** A number reserved for fiction, of the country where that has some: Ofcom's in Britain, else 555-0100 of North America. */
export const demoNumber = (country: string): string => (country === 'GB' ? '+441632960100' : '+12025550100');
