import { fail, type Result } from '../../base/result.ts';
import { checkText } from '../ui/check-text.ts';

/** A check for the name of a position: something, and not what another position of the switch is called. */
export const checkPositionName =
  (others: readonly { readonly name: string }[]) =>
  (text: string): Result<string, string> => {
    const checked = checkText(80, 'A position needs a name. The last one stays.')(text);
    const taken = checked.ok && others.some(({ name }) => name.toLowerCase() === checked.value.toLowerCase());
    return taken ? fail(`Another position is called “${checked.value}” already.`) : checked;
  };
