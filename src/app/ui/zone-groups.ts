import type { PickerGroup, PickerItem } from './combo-picker.tsx';

/** The time zones this browser knows, by region; with `current`, also where the browser lists it under another name. */
export function zoneGroups(current: string | null): PickerGroup[] {
  const known = Intl.supportedValuesOf('timeZone');
  // Not every browser lists it.
  const zones = new Set([...(current === null ? [] : [current]), ...known, 'UTC']);
  const regions = new Map<string, PickerItem[]>();
  for (const zone of [...zones].toSorted()) {
    const [region = zone, ...rest] = zone.split('/');
    const items = regions.get(region) ?? [];
    regions.set(region, items);
    const city = rest.at(-1)?.replaceAll('_', ' ') ?? zone;
    items.push({ id: zone, label: city, keywords: `${zone} ${zone.replaceAll('_', ' ')}`, description: zone });
  }
  return [...regions].map(([region, items]) => ({ id: region, label: region, items }));
}
