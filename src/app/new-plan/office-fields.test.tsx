// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { mount } from '../ui/mount.fixture.tsx';
import { OfficeFields } from './office-fields.tsx';

it('keeps a name that is too long whole, and says the limit', () => {
  const answers = (name: string) => (
    <OfficeFields value={{ name, zone: 'America/Chicago', country: 'US' }} onChange={() => undefined} />
  );
  const page = mount(answers('a'.repeat(80)));
  expect(document.body.textContent).not.toContain('At most');
  page.render(answers('a'.repeat(83)));
  expect(page.find('input').getAttribute('maxlength')).toBeNull();
  expect(document.body.textContent).toContain('At most 80 characters; this has 83.');
});
