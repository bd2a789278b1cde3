/** Pause in typing, in milliseconds, after which the full text is searched. */
const PAUSE = 180;

/** An act that waits for a pause in typing. */
export interface AfterPause {
  /** Acts once nothing has been typed for a while; what was to be done before is given up. */
  wait: () => void;
  /** Acts at once instead. */
  now: () => void;
  /** Gives up what was to be done. */
  cancel: () => void;
}

/** Lets `act` wait for a pause in typing. */
export function afterPause(act: () => void): AfterPause {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => clearTimeout(timer);
  return {
    cancel,
    wait: () => {
      cancel();
      timer = setTimeout(act, PAUSE);
    },
    now: () => {
      cancel();
      act();
    },
  };
}
