import { expect, vi } from 'vitest';
import { z } from 'zod';
import { href } from '../../../src/site.ts';
import type { Served } from '../serve.ts';
import type { Key, Tab } from './browser.ts';
import { focus, look, lookAround, lookAtFocus, place, seen, SELECTORS, type Seen } from './inPage.ts';
import { HEARD_EXPRESSION } from './listener.ts';
import { describeTarget, type Target } from './target.ts';

/** How long a reader waits for something to happen, in milliseconds. */
const PATIENCE = 15_000;

/** How often a reader presses Tab to reach something before giving up. */
const TABS = 200;

/** Somebody who reads the guide in one tab. Whatever is waited for is waited for as a state of the page, never for a time. */
export interface Reader {
  /** Types an address of the guide (`/roles/`) into the address bar. */
  open: (address: string) => Promise<void>;
  /** Waits until the tab shows the page at `address`, an anchor and a query left aside; gives its heading. */
  arriveAt: (address: string) => Promise<string>;
  /** Waits until the thing is there and can be seen. */
  see: (target: Target) => Promise<Seen>;
  /** Waits until nothing that fits can be seen. */
  seeNo: (target: Target) => Promise<void>;
  /** How many such things can be seen now. */
  count: (target: Target) => Promise<number>;
  /** Presses the pointer on the first such thing that can be seen; fails where something covers it. */
  click: (target: Target) => Promise<void>;
  hover: (target: Target) => Promise<void>;
  press: (key: Key) => Promise<void>;
  type: (text: string) => Promise<void>;
  /** Presses Tab until the thing has the focus. The focus must show at every step. */
  tabTo: (target: Target) => Promise<void>;
  /** Value of an expression in the page, read with `schema`. */
  evaluate: <T>(expression: string, schema: z.ZodType<T>) => Promise<T>;
  /** Everything that went wrong in the tab so far. */
  problems: () => Promise<readonly string[]>;
}

function call(code: (...values: never[]) => unknown, ...values: readonly unknown[]): string {
  return `(${String(code)})(${values.map((value) => JSON.stringify(value)).join(', ')})`;
}

/** Tries until it succeeds; the last failure is the one that is reported. */
function wait<T>(attempt: () => Promise<T>): Promise<T> {
  return vi.waitFor(attempt, { timeout: PATIENCE, interval: 50 });
}

/** A reader of the site that is `served`, in `tab`; `urlOf` tells where an address of the guide is found there. */
export function createReader(tab: Tab, served: Served, urlOf = (address: string): string => served.origin + href(address)): Reader {
  async function evaluate<T>(expression: string, schema: z.ZodType<T>): Promise<T> {
    return schema.parse(await tab.evaluate(expression));
  }

  const lookFor = (target: Target, scroll = false): Promise<Seen[]> => evaluate(call(look, target, SELECTORS, scroll), z.array(seen));

  async function see(target: Target, scroll = false): Promise<Seen> {
    return wait(async () => {
      const found = await lookFor(target, scroll);
      const first = found.find(({ visible }) => visible);
      if (first) return first;
      const { url } = await evaluate(call(lookAround), place);
      throw new Error(`${url} ${found.length > 0 ? 'hides' : 'has no'} ${describeTarget(target)}.`);
    });
  }

  /** The thing once it lies still in the window with nothing over it, and what the scroll brought near has been drawn. */
  async function reach(target: Target): Promise<Seen> {
    let last: Seen | undefined;
    return wait(async () => {
      const now = await see(target, true);
      await tab.draw?.();
      const isStill = last?.x === now.x && last.y === now.y;
      last = now;
      if (!isStill) throw new Error(`${describeTarget(target)} does not lie still.`);
      if (now.coveredBy !== null) throw new Error(`${describeTarget(target)} is covered by ${now.coveredBy}.`);
      return now;
    });
  }

  /** Waits until the focus shows: a browser may scroll to it a moment after it has moved. */
  const seeFocus = (): Promise<void> =>
    wait(async () => {
      const state = await evaluate(call(lookAtFocus), focus.nullable());
      if (!state) throw new Error(`Nothing has the focus on ${(await evaluate(call(lookAround), place)).url}`);
      if (!state.marked) throw new Error(`The focus is not marked on ${state.markup}`);
      if (!state.inWindow) throw new Error(`The focus is outside of the window, on ${state.markup}`);
    });

  return {
    evaluate,
    open: (address) => tab.goto(urlOf(address)),
    arriveAt: (address) =>
      wait(async () => {
        const { url, complete, heading } = await evaluate(call(lookAround), place);
        expect(new URL(url).pathname).toBe(new URL(urlOf(address)).pathname);
        expect(complete, `${url} is complete`).toBe(true);
        return heading;
      }),
    see: (target) => see(target),
    seeNo: (target) =>
      wait(async () => {
        const visible = (await lookFor(target)).filter((found) => found.visible);
        expect(visible, describeTarget(target)).toEqual([]);
      }),
    count: async (target) => (await lookFor(target)).filter(({ visible }) => visible).length,
    click: async (target) => tab.click(await reach(target)),
    hover: async (target) => tab.hover(await reach(target)),
    press: (key) => tab.press(key),
    type: (text) => tab.type(text),
    tabTo: async (target) => {
      await wait(async () => expect(await tab.evaluate('document.hasFocus()'), 'the window has the keyboard').toBe(true));
      for (let pressed = 0; pressed < TABS; pressed += 1) {
        await tab.press('Tab');
        await seeFocus();
        if ((await lookFor(target)).some(({ focused }) => focused)) return;
      }
      throw new Error(`${TABS} presses of Tab do not reach ${describeTarget(target)}.`);
    },
    problems: async () => {
      const heard = await evaluate(HEARD_EXPRESSION, z.string());
      return [...served.refused, ...tab.reported(), ...heard.split('\n').filter((line) => line !== '')];
    },
  };
}
