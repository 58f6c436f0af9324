// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ICON_SHAPES } from '../../exchange/picture/icon-shapes.ts';
import { Icon, isIconName } from '../ui/icon.tsx';

it('draws the same icons in pictures as on the screen', () => {
  for (const [name, shape] of Object.entries(ICON_SHAPES)) {
    if (!isIconName(name)) throw new Error(`the screen has no icon ${name}`);
    const drawn = renderToStaticMarkup(<Icon name={name} />)
      .replace(/^<svg[^>]*>/, '')
      .replace('</svg>', '')
      .replaceAll(/><\/\w+>/g, '/>');
    expect(shape, name).toBe(drawn);
  }
});
