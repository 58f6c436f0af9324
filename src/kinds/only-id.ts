/** The only id of a collection, or an empty id that a form shows as "choose" and a rule reports: among several none is right by chance. */
export const onlyId = (collection: Readonly<Record<string, unknown>>): string => {
  const ids = Object.keys(collection);
  return ids.length === 1 ? ids[0]! : '';
};
