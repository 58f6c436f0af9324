import { fail } from '../../base/result.ts';
import { problem } from '../../protocol/problem.ts';
import { answer, type Handlers } from '../http/answer.ts';
import type { CallBook, CallFailure } from '../calls/call-book.ts';

/** Calls: offer, inputs, events, and the office they are in. */
export function callHandlers(
  calls: CallBook,
): Handlers<'offerCall' | 'sendInput' | 'listEvents' | 'getCall' | 'readOffice' | 'listCalls'> {
  return {
    offerCall: ({ params, body }) => {
      const offered = calls.offer(params.e164, body);
      if (!offered.ok) return refused(offered.error);
      return answer(201, offered.value, { location: `/api/calls/${offered.value.call}` });
    },

    sendInput: ({ params, body }) => {
      const advanced = calls.input(params.call, body);
      return advanced.ok ? answer(200, advanced.value) : refused(advanced.error);
    },

    listEvents: async ({ params, query }) => {
      const record = calls.find(params.call);
      if (!record) return unknownCall(params.call);
      const after = query.after ?? 0;
      await record.awaitAfter(after, query.waitMs ?? 0);
      return answer(200, record.eventsAfter(after));
    },

    getCall: ({ params }) => {
      const record = calls.find(params.call);
      return record ? answer(200, record.summary()) : unknownCall(params.call);
    },

    readOffice: ({ params }) => {
      const office = calls.officeOf(params.call);
      return office.ok ? answer(200, office.value) : refused(office.error);
    },

    listCalls: () => answer(200, { calls: calls.inProgress() }),
  };
}

const refused = ({ code, detail, numbers }: CallFailure) =>
  fail(problem(code, detail, numbers === undefined ? {} : { numbers }));

const unknownCall = (call: string) =>
  fail(problem('unknown-call', `There is no call “${call}”, or it ended a while ago.`));
