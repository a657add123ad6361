import type { Destination } from '../../../../taskpane/host';
import { arrivalText, progressTotal, stateText } from '../../../../taskpane/views/draft/section-text';
import type { SectionProgress } from '../../../../taskpane/work/work';

const PLACE: Destination = { around: [], words: '', headings: [], part: 'word/document.xml', paragraph: 0 };
const section = (more: Partial<SectionProgress>): SectionProgress => ({
  name: 'service',
  title: 'Service details',
  filled: 2,
  needed: 2,
  destination: PLACE,
  ...more,
});

test('a section says how far it is and what is next', () => {
  expect(stateText(section({}))).toEqual({ complete: true, count: '✓ 2 of 2', next: '' });
  expect(stateText(section({ filled: 1, next: { label: 'Service provider' } }))).toEqual({
    complete: false,
    count: '1 of 2',
    next: 'Next: Service provider',
  });
  expect(stateText(section({ filled: 0, needed: 0 }))).toMatchObject({
    complete: false,
    count: 'Nothing required',
  });
  const nowhere: SectionProgress = { name: 'service', title: 'Service details', filled: 0, needed: 2 };
  expect(stateText(nowhere)).toMatchObject({ complete: false, next: 'Not in the document' });
});

test('progress is that of all sections together', () => {
  expect(progressTotal([section({}), section({ filled: 1, needed: 5 })])).toEqual({ filled: 3, needed: 7 });
  expect(progressTotal([])).toEqual({ filled: 0, needed: 0 });
});

test('arrival says what is shown, and how surely', () => {
  const next = section({ next: { label: 'Service provider' } });
  expect(arrivalText(next, { ok: true, by: 'control' })).toContain('Service provider');
  expect(arrivalText(next, { ok: true, by: 'heading' })).toContain('nearest heading');
  expect(arrivalText(section({}), { ok: false, reason: 'It is gone.' })).toBe('Service details: It is gone.');
});
