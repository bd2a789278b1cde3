/**
 * Loaded before anything else into a process (`node --import`), it makes the clock of that process run 40 days ahead: a build that
 * takes its date from the clock then differs from one that does not.
 */
const AHEAD = 40 * 24 * 60 * 60 * 1000;

const Now = Date;

globalThis.Date = new Proxy(Now, {
  apply: () => new Now(Now.now() + AHEAD).toString(),
  construct: (target, values: readonly unknown[], created) => {
    const moment: unknown =
      values.length === 0 ? Reflect.construct(target, [Now.now() + AHEAD], created) : Reflect.construct(target, values, created);
    if (!(moment instanceof Now)) throw new TypeError('A date was constructed that is none.');
    return moment;
  },
  get: (target, name, receiver): unknown => (name === 'now' ? () => Now.now() + AHEAD : Reflect.get(target, name, receiver)),
});
