import { useStore } from 'zustand';
import { Menu } from '../ui/menu.tsx';
import { canvasSettings, changeCanvasSettings } from './canvas-settings.ts';

/** How the canvas answers the hand: wheel, dragging, small map, grid; kept in this browser. */
export function ViewMenu() {
  const { wheel, drag, map, snap } = useStore(canvasSettings);
  return (
    <Menu
      label="View"
      icon="eye"
      iconOnly
      align="start"
      items={[
        {
          id: 'scrolls',
          label: 'Mouse wheel scrolls',
          checked: wheel === 'scrolls',
          onSelect: () => changeCanvasSettings({ wheel: 'scrolls' }),
        },
        {
          id: 'zooms',
          label: 'Mouse wheel zooms',
          checked: wheel === 'zooms',
          onSelect: () => changeCanvasSettings({ wheel: 'zooms' }),
        },
        'separator',
        {
          id: 'selects',
          label: 'Dragging selects',
          shortcut: 'V',
          checked: drag === 'selects',
          onSelect: () => changeCanvasSettings({ drag: 'selects' }),
        },
        {
          id: 'moves',
          label: 'Dragging moves the canvas',
          shortcut: 'H',
          checked: drag === 'moves',
          onSelect: () => changeCanvasSettings({ drag: 'moves' }),
        },
        'separator',
        {
          id: 'map',
          label: map ? 'Never show the small map' : 'Show the small map where it helps',
          icon: 'map',
          onSelect: () => changeCanvasSettings({ map: !map }),
        },
        {
          id: 'snap',
          label: snap ? 'Place cards freely' : 'Snap cards to the grid',
          icon: 'hash',
          onSelect: () => changeCanvasSettings({ snap: !snap }),
        },
      ]}
    />
  );
}
