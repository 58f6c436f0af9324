import { createAdding, type Adding } from './adding.ts';
import type { CanvasKit } from './canvas-kit.ts';
import { createCommands, type Commands } from './commands.ts';
import { createGrouping, type Grouping } from './grouping.ts';
import { createMenus, type Menus } from './menus.ts';
import { createTidying, type Tidying } from './tidying.ts';
import { createDragging, type Dragging } from './dragging.ts';
import type { Viewing } from './viewing.ts';

/** What changes a flow at a press or a key, as far as the first picture does not need it. */
export interface CanvasHands {
  readonly adding: Adding;
  readonly dragging: Dragging;
  readonly tidying: Tidying;
  readonly grouping: Grouping;
  readonly menus: Menus;
  readonly commands: Commands;
}

/** Makes the hands of a canvas. */
export function createHands(kit: CanvasKit, viewing: Viewing): CanvasHands {
  const adding = createAdding(kit, viewing);
  const tidying = createTidying(kit, viewing);
  const grouping = createGrouping(kit, viewing);
  const menus = createMenus(kit, adding, grouping, viewing, () => commands);
  const commands = createCommands(kit, { viewing, adding, tidying, grouping, menus });
  return { adding, dragging: createDragging(kit, viewing), tidying, grouping, menus, commands };
}
