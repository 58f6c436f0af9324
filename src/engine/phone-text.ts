/** A phone number as people write it: North American numbers as (312) 555-0100, others with their plus sign. */
export function phoneText(e164: string): string {
  const american = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(e164);
  return american ? `(${american[1]}) ${american[2]}-${american[3]}` : e164;
}
