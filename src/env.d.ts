/// <reference types="astro/client" />

/** What `tsc` and ESLint know of a component; `astro check` and editors know its props too. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  const Component: AstroComponentFactory;
  export default Component;
}
