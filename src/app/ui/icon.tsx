import type { LucideIcon } from 'lucide-react';
import Building2 from 'lucide-react/icons/building-2';
import CalendarClock from 'lucide-react/icons/calendar-clock';
import Check from 'lucide-react/icons/check';
import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronUp from 'lucide-react/icons/chevron-up';
import CircleAlert from 'lucide-react/icons/circle-alert';
import CircleQuestionMark from 'lucide-react/icons/circle-question-mark';
import Clock from 'lucide-react/icons/clock';
import Contact from 'lucide-react/icons/contact';
import Download from 'lucide-react/icons/download';
import Ellipsis from 'lucide-react/icons/ellipsis';
import Eye from 'lucide-react/icons/eye';
import FlaskConical from 'lucide-react/icons/flask-conical';
import GitBranch from 'lucide-react/icons/git-branch';
import GripVertical from 'lucide-react/icons/grip-vertical';
import Group from 'lucide-react/icons/group';
import Hash from 'lucide-react/icons/hash';
import History from 'lucide-react/icons/history';
import Hourglass from 'lucide-react/icons/hourglass';
import Keyboard from 'lucide-react/icons/keyboard';
import ListTree from 'lucide-react/icons/list-tree';
import Maximize from 'lucide-react/icons/maximize';
import Megaphone from 'lucide-react/icons/megaphone';
import Minus from 'lucide-react/icons/minus';
import Monitor from 'lucide-react/icons/monitor';
import PhoneForwarded from 'lucide-react/icons/phone-forwarded';
import PhoneIncoming from 'lucide-react/icons/phone-incoming';
import PhoneOff from 'lucide-react/icons/phone-off';
import PhoneOutgoing from 'lucide-react/icons/phone-outgoing';
import Play from 'lucide-react/icons/play';
import Plus from 'lucide-react/icons/plus';
import Redo2 from 'lucide-react/icons/redo-2';
import Search from 'lucide-react/icons/search';
import Settings from 'lucide-react/icons/settings';
import ShieldCheck from 'lucide-react/icons/shield-check';
import Siren from 'lucide-react/icons/siren';
import Sun from 'lucide-react/icons/sun';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import Undo2 from 'lucide-react/icons/undo-2';
import User from 'lucide-react/icons/user';
import Users from 'lucide-react/icons/users';
import Voicemail from 'lucide-react/icons/voicemail';
import Volume2 from 'lucide-react/icons/volume-2';
import WandSparkles from 'lucide-react/icons/wand-sparkles';
import WifiOff from 'lucide-react/icons/wifi-off';
import Workflow from 'lucide-react/icons/workflow';
import X from 'lucide-react/icons/x';
import { useEffect, useSyncExternalStore } from 'react';
import type { MORE_ICONS } from './more-icons.ts';

// Only the icons named here and in more-icons reach the bundle; a kind of step names its icon by these words. These come with
// the first load, one by one: the whole collection would make every icon reachable from the entry.
const icons = {
  'alert-circle': CircleAlert,
  'alert-triangle': TriangleAlert,
  building: Building2,
  'calendar-clock': CalendarClock,
  check: Check,
  'chevron-down': ChevronDown,
  'chevron-up': ChevronUp,
  clock: Clock,
  contact: Contact,
  download: Download,
  ellipsis: Ellipsis,
  eye: Eye,
  'flask-conical': FlaskConical,
  'git-branch': GitBranch,
  'grip-vertical': GripVertical,
  group: Group,
  hash: Hash,
  'help-circle': CircleQuestionMark,
  history: History,
  hourglass: Hourglass,
  keyboard: Keyboard,
  'list-tree': ListTree,
  maximize: Maximize,
  megaphone: Megaphone,
  minus: Minus,
  monitor: Monitor,
  'phone-forwarded': PhoneForwarded,
  'phone-incoming': PhoneIncoming,
  'phone-off': PhoneOff,
  'phone-outgoing': PhoneOutgoing,
  play: Play,
  plus: Plus,
  redo: Redo2,
  search: Search,
  settings: Settings,
  'shield-check': ShieldCheck,
  siren: Siren,
  sun: Sun,
  undo: Undo2,
  user: User,
  users: Users,
  voicemail: Voicemail,
  volume: Volume2,
  wand: WandSparkles,
  'wifi-off': WifiOff,
  workflow: Workflow,
  x: X,
};

type More = typeof MORE_ICONS;

export type IconName = keyof typeof icons | keyof More;

interface IconProps {
  name: IconName;
  /** Edge length in px. */
  size?: number | undefined;
  /** Read aloud; without it the icon is decoration beside a text that says the same. */
  label?: string | undefined;
}

/** True when `name` is an icon that comes with the first load, as those on cards have to. */
export function isIconName(name: string): name is keyof typeof icons {
  return Object.hasOwn(icons, name);
}

/** One line icon in the colour of the text around it. */
export function Icon({ name, ...look }: IconProps) {
  return isIconName(name) ? <Drawn drawing={icons[name]} {...look} /> : <LateIcon name={name} {...look} />;
}

interface DrawnProps extends Omit<IconProps, 'name'> {
  drawing: LucideIcon;
}

function Drawn({ drawing: Drawing, size = 16, label }: DrawnProps) {
  return (
    <Drawing
      size={size}
      strokeWidth={1.75}
      className="shrink-0"
      focusable="false"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    />
  );
}

/** Keeps the room of an icon that is still fetched, so that nothing moves when it comes. */
function LateIcon({ name, size = 16, label }: IconProps & { name: keyof More }) {
  const more = useSyncExternalStore(onMore, () => fetched);
  useEffect(fetchMoreIcons, []);
  if (more) return <Drawn drawing={more[name]} size={size} label={label} />;
  return (
    <svg
      width={size}
      height={size}
      className="shrink-0"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    />
  );
}

let fetched: More | null = null;
const waiting = new Set<() => void>();
const onMore = (told: () => void) => {
  waiting.add(told);
  return () => waiting.delete(told);
};

/** Fetches the icons that the first picture does not show, ahead of their first use. */
export function fetchMoreIcons(): void {
  if (fetched) return;
  void import('./more-icons.ts').then(({ MORE_ICONS }) => {
    fetched = MORE_ICONS;
    for (const told of waiting) told();
  });
}
