import {
  Activity,
  CalendarClock,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  ChevronUp,
  CircleAlert,
  CircleCheck,
  CircleQuestionMark,
  Clock,
  Contact,
  Copy,
  Delete,
  Download,
  Ellipsis,
  ExternalLink,
  FlaskConical,
  GitBranch,
  GripVertical,
  Hash,
  History,
  Hourglass,
  Info,
  Keyboard,
  ListTree,
  Map as MapIcon,
  Maximize,
  Megaphone,
  MessageSquareText,
  Minus,
  Monitor,
  Moon,
  Pause,
  Phone,
  PhoneForwarded,
  PhoneIncoming,
  PhoneOff,
  PhoneOutgoing,
  Play,
  Plus,
  Redo2,
  RotateCcw,
  Search,
  Settings,
  ShieldCheck,
  Siren,
  Sparkles,
  StepBack,
  StepForward,
  Sun,
  Trash2,
  TriangleAlert,
  Undo2,
  Upload,
  User,
  Users,
  Voicemail,
  WandSparkles,
  Workflow,
  X,
} from 'lucide-react';

// Only the icons named here reach the bundle; a kind of step names its icon by these words.
const icons = {
  activity: Activity,
  'alert-circle': CircleAlert,
  'alert-triangle': TriangleAlert,
  'calendar-clock': CalendarClock,
  check: Check,
  'check-circle': CircleCheck,
  'chevron-down': ChevronDown,
  'chevron-left': ChevronLeft,
  'chevron-right': ChevronRight,
  'chevron-up': ChevronUp,
  clock: Clock,
  contact: Contact,
  copy: Copy,
  delete: Delete,
  download: Download,
  ellipsis: Ellipsis,
  'external-link': ExternalLink,
  'flask-conical': FlaskConical,
  'git-branch': GitBranch,
  'grip-vertical': GripVertical,
  hash: Hash,
  'help-circle': CircleQuestionMark,
  history: History,
  hourglass: Hourglass,
  info: Info,
  keyboard: Keyboard,
  'list-tree': ListTree,
  map: MapIcon,
  maximize: Maximize,
  megaphone: Megaphone,
  'message-square-text': MessageSquareText,
  minus: Minus,
  monitor: Monitor,
  moon: Moon,
  pause: Pause,
  phone: Phone,
  'phone-forwarded': PhoneForwarded,
  'phone-incoming': PhoneIncoming,
  'phone-off': PhoneOff,
  'phone-outgoing': PhoneOutgoing,
  play: Play,
  plus: Plus,
  redo: Redo2,
  'rotate-ccw': RotateCcw,
  search: Search,
  settings: Settings,
  'shield-check': ShieldCheck,
  siren: Siren,
  sparkles: Sparkles,
  'step-back': StepBack,
  'step-forward': StepForward,
  sun: Sun,
  trash: Trash2,
  undo: Undo2,
  upload: Upload,
  user: User,
  users: Users,
  voicemail: Voicemail,
  wand: WandSparkles,
  workflow: Workflow,
  x: X,
};

export type IconName = keyof typeof icons;

interface IconProps {
  name: IconName;
  /** Edge length in px. */
  size?: number | undefined;
  /** Read aloud; without it the icon is decoration beside a text that says the same. */
  label?: string | undefined;
}

/** True when `name` is an icon this app carries. */
export function isIconName(name: string): name is IconName {
  return Object.hasOwn(icons, name);
}

/** One line icon in the colour of the text around it. */
export function Icon({ name, size = 16, label }: IconProps) {
  const Drawing = icons[name];
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
