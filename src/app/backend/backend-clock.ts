let aheadMs = 0;

/** Takes note of the time a backend said, so that "until 13:00" means its 13:00 on a computer whose clock is off. */
export function setBackendTime(nowMs: number): void {
  aheadMs = nowMs - Date.now();
}

/** The backend's time in UTC milliseconds, as far as its last answer tells; this computer's until then. */
export const backendNowMs = (): number => Date.now() + aheadMs;
