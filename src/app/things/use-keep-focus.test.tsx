// @vitest-environment happy-dom
import { useRef, useState } from 'react';
import { expect, it } from 'vitest';
import { mount } from '../ui/mount.fixture.tsx';
import { useKeepFocus } from './use-keep-focus.ts';

function Phones() {
  const frame = useRef<HTMLDivElement>(null);
  useKeepFocus(frame, () => null);
  const [phones, setPhones] = useState(['desk', 'mobile', 'app']);
  return (
    <div ref={frame}>
      <article>
        <section>
          <button type="button">Add</button>
          {phones.length > 0 && (
            <ol>
              {phones.map((phone) => (
                <li key={phone}>
                  {phone === 'mobile' && <input aria-label="number" />}
                  <button type="button" aria-label={`Up ${phone}`} disabled={phones.indexOf(phone) === 0} />
                  <button
                    type="button"
                    aria-label={`Remove ${phone}`}
                    onClick={() => setPhones(phones.filter((other) => other !== phone))}
                  />
                </li>
              ))}
            </ol>
          )}
        </section>
      </article>
    </div>
  );
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 80));
const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

it('gives the focus of a removed row to the next row, then to the one before, then to what adds', async () => {
  const page = mount(<Phones />);
  const remove = async (phone: string) => {
    page.focus(`[aria-label="Remove ${phone}"]`);
    page.press(`[aria-label="Remove ${phone}"]`);
    await settle();
  };
  await remove('desk');
  expect(focused()).toBe('Remove mobile');
  await remove('app');
  expect(focused()).toBe('Remove mobile');
  await remove('mobile');
  expect(focused()).toBe('Add');
});

it('calls nobody back who has left', async () => {
  const page = mount(<Phones />);
  page.focus('[aria-label="Remove desk"]');
  (document.activeElement as HTMLElement).blur();
  await settle();
  page.press('[aria-label="Remove desk"]');
  await settle();
  expect(document.activeElement).toBe(document.body);
});
