import { describe, expect, it } from 'vitest';
import { compile, render } from './render.ts';

describe('a link in prose', () => {
  it('leads to where the guide is hosted', async () => {
    expect(await render('[one](/skills/statistics/#levels)')).toBe('<p><a href="/base/skills/statistics/#levels">one</a></p>');
  });

  it('leads there by reference, too', async () => {
    expect(await render('[one][s]\n\n[s]: /skills/statistics/')).toBe('<p><a href="/base/skills/statistics/">one</a></p>');
  });

  it('leads there for a picture, too', async () => {
    expect(await render('![A curve](/curve.svg)')).toBe('<p><img src="/base/curve.svg" alt="A curve"></p>');
  });

  it.for(['https://example.org/a/', '#levels', 'mailto:someone@example.org'])('leaves %s as it is', async (url) => {
    expect(await render(`[one](${url})`)).toBe(`<p><a href="${url}">one</a></p>`);
  });

  it('leads there from a component and from what is inside it', async () => {
    const code = await compile(
      '<Card href="/skills/statistics/" title="one">\n\nSee [two](/skills/programming/) and <a href="/">three</a>.\n\n</Card>',
    );
    expect(Array.from(code.matchAll(/href: "([^"]+)"/g), ([, url]) => url)).toEqual([
      '/base/skills/statistics/',
      '/base/skills/programming/',
      '/base/',
    ]);
    expect(code).toContain('title: "one"');
  });

  it('leaves the attributes of a component alone that are not addresses of the guide', async () => {
    const code = await compile('<Card href="https://example.org/" to="/skills/" />');
    expect(code).toContain('href: "https://example.org/"');
    expect(code).toContain('to: "/skills/"');
  });
});
