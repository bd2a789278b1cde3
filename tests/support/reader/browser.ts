/** How a page is opened. */
export interface Settings {
  /** Width of the page in CSS pixels. The window of WebKitGTK's browser is never narrower than 447. */
  readonly width?: number;
  /** Whether scripts run; they do unless this is `false`. */
  readonly scripts?: boolean;
  /** Whether the pointer is a finger. Chromium only: the others turn touch into mouse. */
  readonly touch?: boolean;
}

/** Width and height of a page that asks for nothing else, in CSS pixels. */
export const DEFAULT_WIDTH = 1280;
export const HEIGHT = 900;

/** A place in the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A key, or one held while another is pressed. */
export type Key =
  'Tab' | 'Shift+Tab' | 'Control+k' | 'Enter' | 'Escape' | 'Space' | 'ArrowDown' | 'ArrowUp' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';

/** One page of a browser: the few things that every driver can do. Everything a reader does is made of them. */
export interface Tab {
  goto: (url: string) => Promise<void>;
  /** Value of a JavaScript expression in the page, also where the page's own scripts are off. It must not be a promise. */
  evaluate: (expression: string) => Promise<unknown>;
  /** Presses and releases the pointer: the mouse, or a finger. */
  click: (at: Point) => Promise<void>;
  hover: (at: Point) => Promise<void>;
  /** Draws the page as it is now, in a browser that leaves parts of a page until they are near. */
  draw?: () => Promise<void>;
  press: (key: Key) => Promise<void>;
  type: (text: string) => Promise<void>;
  /** What the browser itself reported so far: errors, failed requests, requests to elsewhere. */
  reported: () => readonly string[];
  close: () => Promise<void>;
}

/** A browser that runs. */
export interface Browser {
  /** Opens a page that shares nothing with those before it; `origin` is where the site is served. */
  open: (settings: Settings, origin: string) => Promise<Tab>;
  close: () => Promise<void>;
}

/** A kind of browser. */
export interface BrowserKind {
  readonly name: 'Chromium' | 'Firefox' | 'WebKitGTK';
  /** Whether {@link LISTENER} has to come with the page, since the driver cannot add a script to it. */
  readonly needsListener: boolean;
  /** Throws where it is not installed. */
  start: () => Promise<Browser>;
}

/** Whether a request leaves the site at `origin`. Addresses that hold their own data ask nobody. */
export function isElsewhere(url: string, origin: string): boolean {
  return !url.startsWith(`${origin}/`) && !url.startsWith('data:');
}
