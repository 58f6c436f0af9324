import type { AnyKind } from '../../engine/kind.ts';
import { isIconName, type IconName } from '../ui/icon.tsx';

/** The icon of a kind, or a question mark for one this app does not carry. */
export const kindIcon = (kind: Pick<AnyKind, 'icon'> | undefined): IconName =>
  kind && isIconName(kind.icon) ? kind.icon : 'help-circle';
