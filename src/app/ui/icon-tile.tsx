import { Icon, type IconName } from './icon.tsx';

/** The six groups of steps; the colour of a group is only ever a hint beside its icon and words. */
export type StepGroup = 'entry' | 'logic' | 'hears' | 'people' | 'message' | 'end';

const looks: Record<StepGroup, string> = {
  entry: 'bg-entry/12 text-entry',
  logic: 'bg-logic/12 text-logic',
  hears: 'bg-hears/12 text-hears',
  people: 'bg-people/12 text-people',
  message: 'bg-message/12 text-message',
  end: 'bg-end/12 text-end',
};

interface IconTileProps {
  icon: IconName;
  group: StepGroup;
  size?: 'small' | 'medium' | 'large' | undefined;
}
const sizes = { small: 'size-7', medium: 'size-8', large: 'size-9' };

/** The icon of a step on a tile in the colour of its group. */
export function IconTile({ icon, group, size = 'medium' }: IconTileProps) {
  return (
    <span className={`inline-flex shrink-0 items-center justify-center rounded-control ${looks[group]} ${sizes[size]}`}>
      <Icon name={icon} size={size === 'small' ? 15 : 17} />
    </span>
  );
}
