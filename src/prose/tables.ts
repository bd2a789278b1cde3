import { defineHastPlugin, type HastPluginDefinition } from 'satteri';

/** Puts each table into a region that scrolls by itself and can be reached by keyboard, so that the page never scrolls sideways. */
export function tablesPlugin(): HastPluginDefinition {
  let count = 0;
  return defineHastPlugin({
    name: 'guide-tables',
    element: {
      filter: ['table'],
      visit: (node, ctx) => {
        count += 1;
        ctx.wrapNode(node, {
          type: 'element',
          tagName: 'div',
          properties: { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabel: `Table ${count}` },
          children: [],
        });
      },
    },
  });
}
