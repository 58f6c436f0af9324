import { fail, ok, type Result } from '../../base/result.ts';
import { textSchema } from '../../plan/field.ts';

const MOST = 80;
const schema = textSchema(MOST);

/** A label without the spaces around it; empty for none. */
export function checkLabel(text: string): Result<string, string> {
  const label = text.trim();
  if (label === '' || (schema.safeParse(label).success && !label.includes('\n'))) return ok(label);
  return fail(
    label.length > MOST
      ? `At most ${MOST} characters; these are ${label.length}.`
      : 'Without line breaks or invisible characters.',
  );
}
