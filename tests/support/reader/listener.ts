import { BASE_PATH } from '../../../src/site.ts';
import type { FirstScript } from '../serve.ts';

/** Where the listener keeps what it heard, in the tab's session storage: it outlives the page. */
const HEARD = 'heard';

/** Runs in the page before its own scripts and keeps what goes wrong in it. */
function listen(key: string): void {
  const keep = (text: string): void => {
    const before = sessionStorage.getItem(key) ?? '';
    sessionStorage.setItem(key, `${before}${text.replaceAll('\n', ' ')}\n`);
  };
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    keep(`policy: ${effectiveDirective} refused ${blockedURI}`),
  );
  addEventListener('unhandledrejection', ({ reason }) => keep(`unhandled: ${String(reason)}`));
  addEventListener(
    'error',
    (event) => {
      const { target } = event;
      keep(target instanceof Element ? `not loaded: ${target.outerHTML}` : `error: ${event.message}`);
    },
    true,
  );
  const { error } = console;
  console.error = (...words: unknown[]) => {
    keep(`console: ${words.map(String).join(' ')}`);
    error(...words);
  };
}

/** Code of the listener, to run before the scripts of a page. */
export const LISTENER = `(${String(listen)})(${JSON.stringify(HEARD)})`;

/** The listener as a file of the site. */
export const LISTENER_SCRIPT: FirstScript = { path: `${BASE_PATH}listener.js`, code: LISTENER };

/** What the listener has heard in this tab, one a line. */
export const HEARD_EXPRESSION = `sessionStorage.getItem(${JSON.stringify(HEARD)}) ?? ''`;
