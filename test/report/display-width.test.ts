import { cutTo, displayWidth } from '../../src/report/display-width';
import { processorTime } from '../tools/processor-time';

describe('displayWidth', () => {
  it.each([
    ['plan', 4],
    ['', 0],
    ['e\u0301a', 2],
    ['漢字', 4],
    ['한', 2],
    ['👩‍👧', 2],
    ['…', 1],
  ])('of %j is %d', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('cutTo', () => {
  it.each([
    ['report', 6, 'report'],
    ['report', 5, 'repo…'],
    ['漢字漢字', 5, '漢字…'],
    ['漢字漢字', 4, '漢…'],
    ['e\u0301tude', 3, 'e\u0301t…'],
    ['report', 1, '…'],
    ['report', 0, ''],
  ])('%j to %d columns is %j', (text, columns, cut) => {
    expect(cutTo(text, columns)).toBe(cut);
    expect(displayWidth(cutTo(text, columns))).toBeLessThanOrEqual(columns);
  });

  it('does not measure a very long name to its end', () => {
    const start = processorTime();
    expect(displayWidth(cutTo('a'.repeat(5_000_000), 40))).toBe(40);
    expect(processorTime() - start).toBeLessThan(1_000);
  });
});
