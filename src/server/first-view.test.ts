import { expect, it } from 'vitest';
import { testOffice, testPlan } from './test-office.fixture.ts';

it('draws what the canvas of a draft will show first, in its size', async () => {
  const { app, store } = await testOffice();
  const plan = testPlan();
  await store.createPlan(plan);
  const view = await app.inject(`/api/first-view.svg?plan=${plan.id}&width=1367&height=806`);
  expect([view.statusCode, view.headers['content-type']]).toEqual([200, 'image/svg+xml; charset=utf-8']);
  expect(view.payload).toMatch(/^<svg [^>]*width="1367" height="806">/);
  const flow = Object.values(plan.flows)[0]!;
  expect(view.payload).toContain(`>${flow.nodes[flow.start]!.name}</text>`);
  // A draft is somebody's work: no proxy keeps a picture of it.
  expect(view.headers['cache-control']).toBe('no-store');
});

it('says what it needs to know, and nothing where there is nothing to draw', async () => {
  const { app, store } = await testOffice();
  const { id } = testPlan();
  await store.createPlan(testPlan());
  const statusOf = async (query: string) => (await app.inject(`/api/first-view.svg?${query}`)).statusCode;
  expect(await statusOf('plan=nobody&width=1367&height=806')).toBe(204);
  expect(await statusOf(`plan=${id}&flow=gone&width=1367&height=806`)).toBe(204);
  for (const wrong of ['', `plan=${id}`, `plan=${id}&width=20&height=806`, `plan=${id}&width=1e9&height=9`])
    expect(await statusOf(wrong), wrong).toBe(422);
});
