import type { Page } from 'playwright-core';
import { z } from 'zod';

/** What assistive technology can jump to: landmarks and headings. */
const LANDMARKS = ['banner', 'complementary', 'contentinfo', 'form', 'main', 'navigation', 'region', 'search'];

/** The part of Chromium's accessibility tree that is read here, https://chromedevtools.github.io/devtools-protocol/tot/Accessibility/. */
const tree = z.object({
  nodes: z.array(
    z.object({
      nodeId: z.string(),
      ignored: z.boolean(),
      role: z.object({ value: z.unknown() }).optional(),
      name: z.object({ value: z.unknown() }).optional(),
      properties: z.array(z.object({ name: z.string(), value: z.object({ value: z.unknown().optional() }) })).default([]),
      childIds: z.array(z.string()).default([]),
    }),
  ),
});

/** The landmarks and headings of the page in the order in which they are read out, a line each: `navigation "Main"`, indented by landmark. */
export async function transcript(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = tree.parse(await session.send('Accessibility.getFullAXTree'));
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));

  function read(id: string, depth: number): readonly string[] {
    const node = byId.get(id);
    if (!node) return [];
    const role = node.ignored ? '' : String(node.role?.value);
    const level = node.properties.find((property) => property.name === 'level')?.value.value;
    const name = typeof node.name?.value === 'string' ? node.name.value : '';
    const isTold = role === 'heading' || LANDMARKS.includes(role);
    const words = [role, ...(typeof level === 'number' ? [level] : []), ...(name === '' ? [] : [`"${name}"`])];
    const inside = node.childIds.flatMap((child) => read(child, isTold ? depth + 1 : depth));
    return isTold ? [`${'  '.repeat(depth)}${words.join(' ')}`, ...inside] : inside;
  }

  return read(nodes[0]?.nodeId ?? '', 0);
}
