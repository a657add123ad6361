import { learnLayout } from '../../../../src/casefile/layouts/learn';
import type { LayoutKind } from '../../../../src/policy';
import { body, bold, box, h, line, p, table } from '../../support/make-content';
import type { Block } from '../../support/make-content';

const learned = (...blocks: readonly Block[]) => learnLayout(body(...blocks), 'X', 'investigation-plan');
const proposals = (...blocks: readonly Block[]) =>
  learned(...blocks).proposals.map(({ found: { words }, means, knowledge }) => [
    words,
    means.join(),
    knowledge,
  ]);

describe('the same words, found several times', () => {
  test('that mean the same are one', () => {
    expect(proposals(p('Incident number:'), p('Incident number: ____'))).toEqual([
      ['Incident number', 'incident.id', 'known'],
    ]);
  });

  test('a control that means another thing each time means nothing', () => {
    const { proposals: found } = learned(
      line('Incident number: ', { tag: 'EC_1', text: '' }),
      line('Region: ', { tag: 'EC_1', text: '' }),
    );
    const control = found.find(({ found: { words } }) => words === 'EC_1');
    expect(control).toMatchObject({
      means: [],
      knowledge: 'unknown',
      because: 'it stands in several places and does not mean the same in all of them',
    });
  });

  test('a label that is told by what stands round it in one place speaks for none', () => {
    const [, name] = proposals(
      h(1, 'Clients'),
      p('Full name:'),
      h(1, 'Subjects of allegation'),
      p('Full name:'),
    );
    expect(name?.slice(0, 2)).toEqual(['Full name', '']);
  });
});

describe('where labels are found', () => {
  test('each line of one paragraph', () => {
    expect(proposals(p('Incident number: ____\nRegion: ____')).map(([words]) => words)).toEqual([
      'Incident number',
      'Region',
    ]);
  });

  test('a control after the second label of a line is that one’s', () => {
    const { proposals: found } = learned(
      line('Incident number: ', { tag: 'EC_1', text: '' }, '     Region: ', { tag: 'EC_2', text: '' }),
    );
    expect(
      found
        .filter(({ found: { place } }) => place === 'tag')
        .map(({ found: each, means }) => [each.words, ...means]),
    ).toEqual([
      ['EC_1', 'incident.id'],
      ['EC_2', 'provider.area'],
    ]);
  });

  test('a control below a label that stands alone is its, unless something else comes between', () => {
    const meansOf = (...between: readonly Block[]) =>
      learned(p('Incident number:'), ...between, box('EC_1', [p('')])).proposals.find(
        ({ found: { words } }) => words === 'EC_1',
      )?.means;
    expect(meansOf()).toEqual(['incident.id']);
    expect(meansOf(h(1, 'Something else altogether, in a heading that goes on, and on'))).toEqual([]);
    expect(meansOf(table([['Region', '']]))).toEqual([]);
  });

  test('what is too long for a label is none, in bold or not', () => {
    const long =
      'What the people in this house and in the houses beside it would like to be told about '.repeat(3);
    expect(proposals(bold(long), p(`${long}:`), h(1, long))).toEqual([]);
  });

  test('a title of more than a line, and a control without any name, are none', () => {
    expect(proposals(box('', [p('North')]))).toEqual([]);
  });

  test('in a table: over their columns, with rows that are numbered', () => {
    expect(
      proposals(
        table([
          ['#', 'Name of client', 'Date of birth'],
          ['1', '', ''],
          ['2', '', ''],
        ]),
      ).map(([words]) => words),
    ).toEqual(['Name of client', 'Date of birth']);
  });

  test('in a table: over one value each, beside another that is over its own', () => {
    expect(
      proposals(
        table([
          [bold('Region'), bold('Program'), bold('Address')],
          ['North', 'Sample program', '1 Sample Street'],
        ]),
      ).map(([words]) => words),
    ).toEqual(['Region', 'Program', 'Address']);
  });

  test('in a table: a row over all columns is a title, and one with a colon a label', () => {
    const wide = (text: string) => [{ content: [p(text)], span: 2 }];
    expect(
      proposals(
        table([wide('Service details'), ['Region', ''], wide('Notes: none'), wide('What anybody says.')]),
      ),
    ).toEqual([
      ['Service details', 'section.service-details', 'known'],
      ['Region', 'provider.area', 'known'],
    ]);
  });

  test('in a table: a cell that holds labelled lines is no value of the one beside it', () => {
    const { answered } = learned(table([['Region:', { content: [p('Name: ____'), p('Phone: ____')] }]]));
    expect(answered).toEqual([]);
  });
});

describe('what is proposed for them', () => {
  test('bold words with no control after them are no label', () => {
    expect(proposals(p('Register no. ____', { boldStart: 12 }))).toEqual([]);
  });

  test('a numbered label is left to the reader', () => {
    expect(proposals(p('Allegation 1:'), p('Client 2: ____'))).toEqual([
      ['Allegation 1', '', 'by-surroundings'],
      ['Client 2', '', 'by-surroundings'],
    ]);
  });

  test('a heading of words that are close to those of one of ours', () => {
    expect(proposals(h(1, 'The response of Victoria Police'))).toEqual([
      ['The response of Victoria Police', 'section.police,police.response', 'close'],
    ]);
  });

  test('controls in the columns of a table are those of the headers', () => {
    const cell = (tag: string, text: string) => ({ content: [line({ tag, text })] });
    const { proposals: found } = learned(
      table([
        ['Incident number', 'Region'],
        [cell('EC_1', ''), cell('EC_2', '')],
      ]),
    );
    expect(found.map(({ found: each, means }) => [each.words, ...means])).toEqual([
      ['Incident number', 'incident.id'],
      ['Region', 'provider.area'],
      ['EC_1', 'incident.id'],
      ['EC_2', 'provider.area'],
    ]);
  });

  test('a control round others is the group that its tag names, and what stands in it is known by its own', () => {
    expect(proposals(box('Clients', [p('Name:'), box('Client name', [p('x')])]))).toEqual([
      ['Name', '', 'by-surroundings'],
      ['Clients', 'client', 'known'],
      ['Client name', 'client.name', 'known'],
    ]);
  });

  test('a box to tick, and a repeating control, mean nothing by themselves', () => {
    expect(
      proposals(
        line({ tag: 'EC_1', text: '☒', checked: true, kind: 'check-box' }, ' Reported to Victoria Police'),
      ),
    ).toEqual([['EC_1', '', 'unknown']]);
    expect(proposals(box('repeat', [p('x')], { kind: 'repeating-section' }))).toEqual([
      ['repeat', '', 'unknown'],
    ]);
  });

  test('a control beside a label of many things means nothing by itself, even where the label can be told', () => {
    const [, , control] = learned(h(1, 'Clients'), line('Name: ', { tag: 'EC_9', text: '' })).proposals;
    expect(control).toMatchObject({ means: [], because: 'it stands beside “Name”' });
  });
});

describe('kinds of template', () => {
  test.each<LayoutKind>(['investigation-report', 'cims-recommendations', 'rcs-investigation-report'])(
    'a %s is learned too',
    (kind) => {
      const { layout } = learnLayout(body(h(1, 'Allegations'), p('Incident number:')), 'X', kind);
      expect(layout.entries.find(({ words }) => words === 'Incident number')?.means).toEqual(['incident.id']);
      expect(layout.kind).toBe(kind);
    },
  );
});
