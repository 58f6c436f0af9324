// kinds: every kind of step, one file each, and the registry that binds them to the engine and the plan. Whoever needs to
// know what steps there are iterates KINDS; nothing else names a kind.
import type { Kinds } from '../engine/kind.ts';
import { announcement } from './announcement.ts';
import { callQueue } from './call-queue.ts';
import { callerBranch } from './caller-branch.ts';
import { collectDigits } from './collect-digits.ts';
import { dialDirectory } from './dial-directory.ts';
import { forwardOutside } from './forward-outside.ts';
import { goToFlow } from './go-to-flow.ts';
import { hangUp } from './hang-up.ts';
import { hoursBranch } from './hours-branch.ts';
import { incomingCall } from './incoming-call.ts';
import { menu } from './menu.ts';
import { modeBranch } from './mode-branch.ts';
import { offerCallback } from './offer-callback.ts';
import { onCall } from './on-call.ts';
import { ringPerson } from './ring-person.ts';
import { ringTeam } from './ring-team.ts';
import { returnStep } from './return.ts';
import { setLabel } from './set-label.ts';
import { siteBranch } from './site-branch.ts';
import { staffingBranch } from './staffing-branch.ts';
import { voicemail } from './voicemail.ts';

const registry = {
  'incoming-call': incomingCall,
  'hours-branch': hoursBranch,
  'mode-branch': modeBranch,
  'caller-branch': callerBranch,
  'site-branch': siteBranch,
  'staffing-branch': staffingBranch,
  announcement,
  menu,
  'collect-digits': collectDigits,
  'dial-directory': dialDirectory,
  'ring-person': ringPerson,
  'ring-team': ringTeam,
  'call-queue': callQueue,
  'on-call': onCall,
  'forward-outside': forwardOutside,
  voicemail,
  'offer-callback': offerCallback,
  'set-label': setLabel,
  'go-to-flow': goToFlow,
  return: returnStep,
  'hang-up': hangUp,
};

/** Every kind by its name, in the order the palette shows them. */
export const KINDS: Kinds = registry;
