import type { Node } from '../node.ts';
import { formatDate } from './date.ts';

const NUMBER = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** The figure with its unit: `35%`, `USD 120,230 a year`, `1,451 devices`. */
export function formatValue({ value, unit }: Pick<Node<'claim'>, 'value' | 'unit'>): string {
  const figure = typeof value === 'number' ? NUMBER.format(value) : value;
  if (unit === undefined) return figure;
  if (unit.startsWith('%')) return `${figure}${unit}`;
  const money = /^(?<currency>[A-Z]{3})\b\s*(?<per>.*)$/.exec(unit)?.groups;
  return money ? `${money['currency']} ${figure} ${money['per']}`.trim() : `${figure} ${unit}`;
}

/** Where and when the figure holds: `United States, May 2025`. */
export function formatScope({ place, period, asOf }: Pick<Node<'claim'>, 'place' | 'period' | 'asOf'>): string {
  return `${place}, ${period ?? formatDate(asOf)}`;
}
