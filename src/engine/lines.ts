import type { LineWords } from './kind.ts';

/** The words of the engine's own trace codes; kinds bring the words of theirs. */
export const ENGINE_LINES: Readonly<Record<string, LineWords>> = {
  'call.offered': { says: 'A call to **{number:number}** from {@caller} comes in' },
  'situation.ignored': {
    says: 'Declared for today, but ignored by this call: {@declared}',
    why: 'this version has no {@missing}',
  },
  'call.noFlow': { says: 'This number has no call flow', why: 'so its fallback applies' },
  'call.callerHungUp': { says: 'The caller hangs up' },
  'call.ended': { says: '{@outcome}' },
  'exit.safetyNet': { says: '{exit:exit}', why: 'this exit has no wire, so the safety net of this flow applies' },
  'exit.unwired': { says: '{exit:exit}', why: 'this exit has no wire, so the number’s fallback applies' },
  'safetyNet.taken': { says: 'The safety net sends the call to **{who:destination}**' },
  'fallback.taken': { says: 'The number’s fallback sends the call to **{who:destination}**' },
  'fallback.nobody': { says: 'The fallback reached nobody' },
  'destination.failed': { says: 'Nobody took the call there' },
  'bound.entries': {
    says: 'The call has passed {entries:text} steps',
    why: 'a call that goes round in circles takes the number’s fallback',
  },
  'bound.visits': {
    says: 'The call has come to this step more than {visits:text} times',
    why: 'a call that goes round in circles takes the number’s fallback',
  },
  'bound.depth': {
    says: 'The call is {depth:text} call flows deep',
    why: 'flows that go into each other without end take the number’s fallback',
  },
  'flow.missing': { says: 'The call flow to go to does not exist', why: 'so the number’s fallback applies' },
  'return.nowhere': {
    says: 'There is no call flow to go back to',
    why: 'this flow was entered by its number, so the number’s fallback applies',
  },
  'step.missing': { says: 'The step “{step:text}” does not exist', why: 'so the number’s fallback applies' },
  'step.broke': { says: 'This step failed: {reason:text}', why: 'so the number’s fallback applies' },
  'person.offShift': { says: '**{person:person}** is skipped', why: 'not on shift now' },
  'person.away': { says: '**{person:person}** is skipped', why: 'away' },
  'person.notSignedIn': { says: '**{person:person}** is skipped', why: 'has not signed in to this queue' },
  'person.siteOffline': {
    says: '**{person:person}** is skipped',
    why: '{site:site} is offline, and they have no other phone',
  },
  'person.remote': { says: '**{person:person}** is skipped', why: 'works elsewhere today, and has only a desk phone' },
  'person.noPhone': { says: '**{person:person}** is skipped', why: 'has no phone' },
  'person.busy': { says: '**{person:person}** is skipped', why: 'on another call' },
  'person.unknown': { says: '**{person:person}** is skipped', why: 'the plan has no such person' },
  'ring.phone': {
    says: '**{person:person}**: {phone:phone} rings for {seconds:seconds}',
    why: 'on shift, and the phone can be reached',
  },
  'ring.phonePressOne': {
    says: '**{person:person}**: {phone:phone} rings for {seconds:seconds}',
    why: 'whoever answers is asked to press 1',
  },
  'ring.noAnswer': { says: '**{person:person}** does not answer the {phone:phone}' },
  'ring.declined': { says: '**{person:person}** declines the call' },
  'ring.phoneBusy': { says: 'The {phone:phone} of **{person:person}** is busy' },
  'ring.phoneUnreachable': { says: 'The {phone:phone} of **{person:person}** cannot be reached' },
  'ring.answered': { says: '**{person:person}** answers the {phone:phone}' },
  'outside.noNumber': { says: 'No number is entered to forward to' },
  'outside.rings': { says: '**{number:phoneNumber}** rings for {seconds:seconds}' },
  'outside.ringsPressOne': {
    says: '**{number:phoneNumber}** rings for {seconds:seconds}',
    why: 'whoever answers is asked to press 1',
  },
  'outside.answered': { says: '**{number:phoneNumber}** answers' },
  'outside.noAnswer': { says: 'Nobody answers **{number:phoneNumber}**' },
  'outside.failed': { says: '**{number:phoneNumber}** cannot be reached' },
  'prompt.replaced': {
    says: '**{prompt:prompt}** has other words now',
    why: 'they replace the usual ones from {from:date} to {to:date}',
  },
  'message.greeting': { says: '**{mailbox:mailbox}** takes a message: “{text:text}”' },
  'message.left': { says: 'The caller leaves a message of {seconds:seconds} in **{mailbox:mailbox}**' },
  'message.none': { says: 'The caller leaves no message in **{mailbox:mailbox}**' },
  'exit.goodbye': {
    says: '{exit:exit}',
    why: 'this exit has no wire, so the call ends: the caller was asked and said nothing',
  },
  'message.told': { says: '**{person:person}** is told of the message' },
  'message.alerted': { says: '**{person:person}** is alerted', why: 'messages in this mailbox are urgent' },
};
