/** The entity tag of a draft revision or a version: the value in quotes (RFC 9110, section 8.8.3). */
export const etagOf = (value: number | string): string => `"${value}"`;

/** The value inside one strong entity tag, or null for anything else (lists, weak tags, `*`). */
export const readEtag = (tag: string): string | null => /^"([A-Za-z0-9_-]{1,64})"$/.exec(tag.trim())?.[1] ?? null;
