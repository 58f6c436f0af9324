import { announce } from '../ui/announcer.tsx';
import { shortcutText } from '../ui/kbd.tsx';

/** Has a screen reader say what an edit took away, where the screen shows it without a message, and how it comes back. */
export const sayRemoved = (said: string): void => announce(`${said}. Undo with ${shortcutText('Mod+Z')}.`);
