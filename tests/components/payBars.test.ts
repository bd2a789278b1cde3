import { describe, expect, test } from 'vitest';
import { payBars } from '../../src/components/sections/payBars.ts';

const figure = (measure: string, value: number) => ({ measure, value, shown: `USD ${value}` });

describe('bars of pay', () => {
  test('have lengths in the proportion of the figures, the largest as wide as the picture', () => {
    const { bars, width } = payBars([figure('median', 100), figure('highest', 200), figure('lowest', 50)]);
    expect(bars.map(({ measure, width: length }) => [measure, length])).toEqual([
      ['lowest', width / 4],
      ['median', width / 2],
      ['highest', width],
    ]);
  });

  test('do not touch, nor the words of the next one', () => {
    const { bars, height } = payBars([figure('a', 1), figure('b', 2)]);
    expect((bars[0]?.y ?? 0) + 12).toBeLessThan((bars[1]?.measureY ?? 0) - 13);
    expect((bars[1]?.y ?? 0) + 12).toBeLessThan(height);
  });

  test('are none where there is no figure', () => {
    expect(payBars([])).toMatchObject({ bars: [], height: 0 });
  });
});
