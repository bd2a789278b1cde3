import { defineHastPlugin, type HastPluginDefinition } from 'satteri';

/** Names the checkbox of a task after the task, so that a screen reader says more than "checkbox". */
export function taskListsPlugin(): HastPluginDefinition {
  return defineHastPlugin({
    name: 'guide-task-lists',
    element: {
      filter: ['input'],
      visit: (node, ctx) => {
        const task = ctx.parent(node);
        if (node.properties['type'] === 'checkbox') ctx.setProperty(node, 'ariaLabel', ctx.textContent(task).trim());
      },
    },
  });
}
