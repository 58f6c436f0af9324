import type { CallState } from './call.ts';

/** What a call begins with that is not the same for all. */
export type Beginning = Pick<
  CallState,
  | 'id'
  | 'version'
  | 'number'
  | 'caller'
  | 'direction'
  | 'callback'
  | 'calledBefore'
  | 'seed'
  | 'offeredAtMs'
  | 'situation'
  | 'place'
>;

/**
 * A call before its first step. One literal with every member by name: an object put together from parts has so many members
 * that JavaScript engines keep it as a hash table, and each of its copies, one an input, took ten times the memory.
 */
export const freshCall = (begins: Beginning): CallState => ({
  phase: 'routing',
  memory: null,
  nextOp: 1,
  openOps: [],
  nextRequest: 1,
  openRequests: [],
  held: false,
  lastQueue: null,
  wrapUpMs: 0,
  wakeAtMs: null,
  returns: [],
  trail: [],
  labels: { priority: 0, language: null, label: null },
  collected: {},
  pickedUp: false,
  entries: 0,
  visits: {},
  lastHours: null,
  lastRotation: null,
  talk: null,
  outcome: null,
  id: begins.id,
  version: begins.version,
  number: begins.number,
  caller: begins.caller,
  direction: begins.direction,
  callback: begins.callback,
  calledBefore: begins.calledBefore,
  seed: begins.seed,
  offeredAtMs: begins.offeredAtMs,
  situation: begins.situation,
  place: begins.place,
});
