import { describeSource, source, SOURCES, type SourceId } from '../../src/policy';

test('title, where, publisher, date and address in one line', () => {
  expect(describeSource({ document: 'cims-review-faq', where: 'General' })).toBe(
    'CIMS review – FAQ, General (Department of Families, Fairness and Housing, version of 20 December 2024), https://providers.dffh.vic.gov.au/cims',
  );
});

test('a document that was not read says so', () => {
  expect(describeSource({ document: 'cims-policy', where: 'Table 4.3 (pages 64–65)' })).toContain(
    'not read by the authors of this tool',
  );
});

test('our own design has no address', () => {
  expect(describeSource({ document: 'product', where: 'Templates' })).toBe(
    'The design of this tool, Templates (CIMS Report Assistant)',
  );
});

test.each(Object.keys(SOURCES) as SourceId[])(
  '%s is described on one line, with an address that is one',
  (id) => {
    expect(describeSource({ document: id, where: 'somewhere' })).toMatch(
      /^.+, somewhere \(.+\)(, https?:\S+)?$/,
    );
    const { url, ...rest } = source(id);
    expect(rest.id).toBe(id);
    expect(url === undefined || URL.canParse(url)).toBe(true);
  },
);
