import { Dialog } from '../ui/dialog.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { OUTLINE_KEYS } from './outline-keys.ts';

const GROUPS = ['Rows', 'Steps', 'Elsewhere'] as const;
const WORDS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ' ': 'Space',
};
/** Keys whose work the browser begins. */
const CLIPBOARD = [
  { keys: 'Mod+C', label: 'Copy, also to another tab' },
  { keys: 'Mod+X', label: 'Cut; the way goes on' },
  { keys: 'Mod+V', label: 'Paste' },
];
/** Keys that are not the outline's alone. */
const OTHERS = [
  { keys: 'a–z', label: 'The row that begins so' },
  { keys: 'Mod+Z', label: 'Undo' },
  { keys: 'F8', label: 'Next problem' },
  { keys: 'Mod+Enter', label: 'Try a call' },
];

/** Every key of the outline, from the registry the handlers use. */
export function OutlineSheet({ onClose }: { onClose: () => void }) {
  const line = (label: string, keys: readonly string[]) => (
    <div key={label} className="flex min-h-7 items-center justify-between gap-3">
      <dt>{label}</dt>
      <dd className="flex shrink-0 gap-1">
        {keys.map((key) => (
          <Kbd key={key} keys={WORDS[key] ?? key.replace(/[A-Za-z]+$/, (last) => WORDS[last] ?? last)} />
        ))}
      </dd>
    </div>
  );
  return (
    <Dialog title="Keys of the outline" onClose={onClose} dismissible size="large">
      <div className="columns-2 gap-8 pb-4 max-sm:columns-1">
        {GROUPS.map((group) => (
          <section key={group} className="mb-5 break-inside-avoid">
            <h3 className="mb-1 text-sm font-semibold text-muted">{group}</h3>
            <dl>
              {OUTLINE_KEYS.filter((key) => key.group === group).map(({ label, keys }) => line(label, keys))}
              {group === 'Steps' && CLIPBOARD.map(({ label, keys }) => line(label, [keys]))}
              {group === 'Elsewhere' && OTHERS.map(({ label, keys }) => line(label, [keys]))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
