/** The first id of a collection, or an empty id that a form shows as "choose" and a rule reports. */
export const firstId = (collection: Readonly<Record<string, unknown>>): string => Object.keys(collection)[0] ?? '';
