import { defineHastPlugin, type HastPluginDefinition } from 'satteri';

const NESTED_LISTS: readonly string[] = ['ol', 'ul'];

/** Names the checkbox of a task after the task, so that a screen reader says more than "checkbox". */
export function taskListsPlugin(): HastPluginDefinition {
  return defineHastPlugin({
    name: 'guide-task-lists',
    element: {
      filter: ['input'],
      visit: (node, ctx) => {
        if (node.properties['type'] !== 'checkbox') return;
        const words = ctx
          .parent(node)
          .children.filter((child) => child.type !== 'element' || !NESTED_LISTS.includes(child.tagName))
          .map((child) => ctx.textContent(child));
        ctx.setProperty(node, 'ariaLabel', words.join('').trim());
      },
    },
  });
}
