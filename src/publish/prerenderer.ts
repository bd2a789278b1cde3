import { setImmediate } from 'node:timers/promises';
import type { AstroPrerenderer, RouteData } from 'astro';
import { absolute, addressOf } from '../site.ts';
import { measured, type KeptFile } from './keptFiles.ts';
import { leaner } from './leaner.ts';
import { withPolicy } from './policy.ts';
import { withRoom } from './room.ts';
import type { SearchIndex } from './searchIndex.ts';

/** The page at `address` as readers get it. */
function fit(address: string, html: string): string {
  // The page for unknown addresses stands at all of them: from there only full paths lead anywhere.
  return withPolicy(address.startsWith('/404') ? html : leaner(withRoom(html), address));
}

/**
 * Astro's `usual` prerenderer, but what search leads to is rendered before anything is written: Pagefind works beside the build and takes
 * seconds for its index, so it gets all pages as early as can be. Meanwhile each page is made fit to publish, measured and written.
 */
export function searchedFirst(usual: AstroPrerenderer, index: SearchIndex, onPage: (page: KeptFile) => void): AstroPrerenderer {
  /** HTML by address. */
  const waiting = new Map<string, string>();

  /** The HTML of a page; whatever else is made comes as it is. */
  async function render(request: Request, routeData: RouteData): Promise<string | Response> {
    const result = await usual.render(request, { routeData });
    const response = result instanceof Response ? result : result.response;
    return response.headers.get('content-type')?.startsWith('text/html') ? response.text() : response;
  }

  return {
    ...usual,
    getStaticPaths: async () => {
      const paths = await usual.getStaticPaths();
      const routes = new Map(paths.map(({ pathname, route }) => [pathname, route]));
      for (const address of index.addresses) {
        const route = routes.get(address);
        if (!route) throw new Error(`Search leads to ${address}, but no page is made there.`);
        const page = await render(new Request(absolute(address)), route).catch((cause: unknown) => {
          throw new Error(`The page at ${address} cannot be rendered.`, { cause });
        });
        if (typeof page !== 'string') throw new Error(`Search leads to ${address}, but what is made there is no HTML.`);
        index.addPage(address, page);
        waiting.set(address, page);
        // Pages are handed over between two turns of the event loop.
        await setImmediate();
      }
      index.close();
      return paths;
    },
    render: async (request, { routeData }) => {
      const address = addressOf(new URL(request.url));
      const page = waiting.get(address) ?? (await render(request, routeData));
      waiting.delete(address);
      if (typeof page !== 'string') return page;
      const content = Buffer.from(fit(address, page));
      onPage(await measured(`${address.slice(1)}index.html`, content));
      return new Response(content);
    },
  };
}
