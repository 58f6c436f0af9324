/** A number and what it counts: "1 step", "2 steps"; words that do not get an s at their end are given twice. */
export const counted = (many: number, one: string, more = `${one}s`): string => `${many} ${many === 1 ? one : more}`;
