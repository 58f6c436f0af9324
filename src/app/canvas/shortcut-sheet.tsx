import { Dialog } from '../ui/dialog.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { SHORTCUT_WORDS, type ShortcutGroup } from './shortcut-words.ts';
import { SHORTCUTS } from './shortcuts.ts';

const GROUPS: readonly ShortcutGroup[] = ['Steps', 'Groups and notes', 'Edit', 'Select', 'View', 'Problems and help'];
const WORDS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  PageUp: 'Page up',
  PageDown: 'Page down',
  ContextMenu: 'Menu key',
};
const GESTURES = [
  { does: 'Move around', how: 'Scroll, or drag with Space or the middle button' },
  { does: 'Zoom', how: 'Pinch, or scroll with Ctrl or ⌘' },
  { does: 'Select several', how: 'Drag with Shift, or click with Shift' },
  { does: 'Copy by dragging', how: 'Drag with Alt' },
  { does: 'Add a step somewhere', how: 'Double click on empty canvas' },
];

/** Every shortcut, from the registry the handlers use. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose} dismissible size="large">
      <div className="columns-3 gap-8 pb-4 max-lg:columns-2 max-sm:columns-1">
        {GROUPS.map((group) => (
          <section key={group} className="mb-5">
            <h3 className="mb-1 break-after-avoid text-sm font-semibold text-muted">{group}</h3>
            <dl>
              {SHORTCUTS.filter(({ id }) => SHORTCUT_WORDS[id].group === group).map((shortcut) => (
                <div key={shortcut.id} className="flex min-h-7 break-inside-avoid items-center justify-between gap-3">
                  <dt>{SHORTCUT_WORDS[shortcut.id].label}</dt>
                  <dd className="flex shrink-0 gap-1">
                    {shortcut.keys.map((keys) => (
                      <Kbd key={keys} keys={WORDS[keys] ?? keys.replace(/[A-Za-z]+$/, (key) => WORDS[key] ?? key)} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section className="mb-5">
          <h3 className="mb-1 break-after-avoid text-sm font-semibold text-muted">With the mouse</h3>
          <dl>
            {GESTURES.map(({ does, how }) => (
              <div key={does} className="flex min-h-7 break-inside-avoid items-baseline justify-between gap-3 py-1">
                <dt className="shrink-0">{does}</dt>
                <dd className="text-right text-sm text-muted">{how}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}
