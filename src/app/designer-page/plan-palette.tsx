import { useCallback, useMemo } from 'react';
import { dayText } from '../../calendar/day-text.ts';
import { parseDate, weekdayOf } from '../../calendar/local-date.ts';
import { weekdayName } from '../../calendar/weekday-names.ts';
import { localText } from '../../calendar/zone.ts';
import type { Finding } from '../../verify/finding.ts';
import { usePlans } from '../backend/plan-queries.ts';
import { SHORTCUT_WORDS } from '../canvas/shortcut-words.ts';
import { SHORTCUTS, type ShortcutId } from '../canvas/shortcuts.ts';
import { CommandPalette } from '../command-palette/command-palette.tsx';
import type { PaletteEntry } from '../command-palette/palette-entry.ts';
import { readMoment } from '../command-palette/read-moment.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import { SEVERITY_LOOK } from '../problems/severity-look.ts';
import { HOME, NEW_PLAN } from '../shell/place.ts';
import { goTo } from '../shell/use-place.ts';
import { shareEntries } from '../share-picture/share-entries.ts';
import { onGlossary } from '../things/glossary-window.ts';
import { useThemeChoice } from '../theme/use-theme-choice.ts';
import type { IconName } from '../ui/icon.tsx';
import { pageEntries } from './palette-pages.ts';
import { thingEntries } from './palette-things.ts';
import { saveFile } from '../things/save-file.ts';
import type { PageActions } from './use-page-actions.ts';

/** What the palette can have the page do. */
export interface PaletteActions extends PageActions {
  readonly toStep: (flow: string, step: string) => void;
  /** Does on the canvas what a shortcut does there. */
  readonly onCanvas: (shortcut: ShortcutId) => void;
}

interface PlanPaletteProps {
  document: PlanDocument;
  findings: readonly Finding[];
  nowMs: number;
  actions: PaletteActions;
  onClose: () => void;
}

/** The palette over an open plan: everything in it, its problems, the pages, the other clients, and everything one can do. */
export function PlanPalette({ document, findings, nowMs, actions, onClose }: PlanPaletteProps) {
  const plan = useDocument(document, (state) => state.plan);
  const flow = useDocument(document, (state) => state.flow);
  const history = useDocument(document, (state) => state.history);
  const [theme, setTheme] = useThemeChoice();
  const { data: clients = [] } = usePlans();
  const { past, future } = history;
  const flowName = plan.flows[flow]?.name ?? '';

  const entries = useMemo((): PaletteEntry[] => {
    const toPage: Parameters<typeof pageEntries>[0] = (page, item) => goTo({ plan: plan.id, page, flow: null, item });
    const toFlow = (to: string) => goTo({ plan: plan.id, page: 'flow', flow: to });
    const command = (id: string, label: string, icon: IconName, run: () => void, rest: Partial<PaletteEntry> = {}) => ({
      id: `command:${id}`,
      group: 'Commands' as const,
      label,
      icon,
      run,
      ...rest,
    });
    const isDark =
      theme === 'dark' || (theme === 'system' && window.matchMedia('(prefers-color-scheme: dark)').matches);
    const nextTheme = isDark ? 'light' : 'dark';
    return [
      ...findings.map((finding) => ({
        id: `problem:${finding.id}`,
        group: 'Problems' as const,
        label: finding.message,
        description: finding.fix,
        keywords: SEVERITY_LOOK[finding.severity].one,
        icon: SEVERITY_LOOK[finding.severity].icon,
        run: () => actions.show(finding),
      })),
      command('try', 'Try a call', 'play', actions.tryCall, {
        shortcut: 'Mod+Enter',
        keywords: 'simulate walkthrough test',
      }),
      command('publish', 'Publish…', 'upload', () => actions.open('publish'), { keywords: 'go live deploy' }),
      ...past
        .slice(-1)
        .map(({ label }) => command('undo', `Undo: ${label}`, 'undo', actions.undo, { shortcut: 'Mod+Z' })),
      ...future
        .slice(0, 1)
        .map(({ label }) => command('redo', `Redo: ${label}`, 'redo', actions.redo, { shortcut: 'Shift+Mod+Z' })),
      command('changes', 'History of changes', 'history', () => actions.open('changes'), {
        keywords: 'undo steps go back',
      }),
      command('next', 'Next problem', 'alert-triangle', () => actions.toProblem(1), { shortcut: 'F8' }),
      command('before', 'Previous problem', 'alert-triangle', () => actions.toProblem(-1), { shortcut: 'Shift+F8' }),
      command('add-flow', 'Add a flow…', 'plus', () => actions.open('add-flow'), { keywords: 'new call flow' }),
      command('rename-flow', `Rename the flow “${flowName}”…`, 'pencil', () => actions.open('rename-flow')),
      ...(Object.keys(plan.flows).length > 1
        ? [
            command('remove-flow', `Remove the flow “${flowName}”…`, 'trash', () => actions.open('remove-flow'), {
              keywords: 'delete call flow',
            }),
          ]
        : []),
      command('theme', `Switch to ${nextTheme}`, nextTheme === 'dark' ? 'moon' : 'sun', () => setTheme(nextTheme), {
        keywords: 'theme colours mode appearance',
      }),
      command('theme-system', 'Theme as this computer', 'monitor', () => setTheme('system'), {
        keywords: 'light dark',
      }),
      command('export', 'Export this plan as a file', 'download', () => exportPlan(document), {
        keywords: 'download save json backup',
      }),
      command('keys', 'Keyboard shortcuts', 'keyboard', () => actions.open('help'), { shortcut: '?' }),
      command('glossary', 'Glossary', 'list', () => onGlossary(), { keywords: 'words terms help' }),
      command('new', 'New client…', 'plus', () => goTo(NEW_PLAN), { keywords: 'client template import blank' }),
      command('home', 'All clients', 'home', () => goTo(HOME), { keywords: 'needs attention start' }),
      ...shareEntries(plan, flow).map(({ id, label, icon, run }) =>
        command(`share-${id}`, label, icon, run, { description: 'Share the picture', keywords: 'export picture' }),
      ),
      ...SHORTCUTS.filter(({ scope }) => scope === 'canvas' || scope === 'clipboard').map(({ id, keys }) =>
        command(`canvas-${id}`, SHORTCUT_WORDS[id].label, 'workflow', () => actions.onCanvas(id), {
          shortcut: keys[0],
          description: 'On the canvas',
          keywords: SHORTCUT_WORDS[id].group,
        }),
      ),
      ...pageEntries(toPage),
      ...thingEntries(plan, { toPage, toFlow, toStep: actions.toStep }),
      ...Object.entries(plan.scenarios).map(([id, { name, call }]) => ({
        id: `test:${id}`,
        group: 'Test calls' as const,
        label: name,
        description: 'Plays it',
        icon: 'play' as const,
        run: () => actions.play(call),
      })),
      ...clients
        .filter(({ id }) => id !== plan.id)
        .map(({ id, name }) => ({
          id: `client:${id}`,
          group: 'Clients' as const,
          label: name,
          description: 'Another client',
          icon: 'contact' as const,
          run: () => goTo({ plan: id, page: 'flow', flow: null }),
        })),
    ];
  }, [plan, flow, flowName, document, findings, past, future, theme, setTheme, clients, actions]);

  const offer = useCallback(
    (typed: string): PaletteEntry[] => {
      const now = localText(plan.zone, nowMs);
      const at = readMoment(typed, now);
      if (at === null) return [];
      const [date = '', time = ''] = at.split('T');
      return [
        {
          id: 'command:try-at',
          group: 'Commands',
          label: `Try a call ${weekdayName(weekdayOf(parseDate(date)!))} ${time}`,
          description: `${dayText(date, Number(now.slice(0, 4)))} · no real phone rings`,
          icon: 'play',
          run: () => actions.tryAt(at),
        },
      ];
    },
    [plan.zone, nowMs, actions],
  );

  // The steps of the flow on the screen are nearer than those of others.
  const near = useMemo(() => {
    const isFar = ({ id }: PaletteEntry) => id.startsWith('step:') && !id.startsWith(`step:${flow}/`);
    return [...entries.filter((entry) => !isFar(entry)), ...entries.filter(isFar)];
  }, [entries, flow]);
  return <CommandPalette plan={plan.id} entries={near} offer={offer} onClose={onClose} />;
}

function exportPlan(document: PlanDocument): void {
  const { plan } = document.store.getState();
  saveFile(`${plan.id}.ringplan.json`, 'application/json', `${JSON.stringify(plan, null, 2)}\n`);
}
