import { readCase } from '../../../../src/casefile';
import { body, field, group, h, p } from '../../support/make-content';
import type { Block } from '../../support/make-content';

const allegation = (...blocks: readonly Block[]) =>
  readCase(body(h(2, 'Allegation 1'), ...blocks), { kind: 'rcs-investigation-report' }).groups.allegation[0]
    ?.fields;

describe('what was found is no part of what is alleged', () => {
  test('where a paragraph of its own says it', () => {
    const fields = allegation(
      p('It is alleged that Example Person pushed the client.'),
      p('Nobody saw it. We find that the allegation is not substantiated.'),
      p('The file is closed.'),
    );
    expect(fields?.['allegation.statement']?.text).toBe(
      'It is alleged that Example Person pushed the client.',
    );
    expect(fields?.['allegation.reasons']?.text).toBe(
      'Nobody saw it. We find that the allegation is not substantiated.\nThe file is closed.',
    );
    expect(fields?.['allegation.reasons']?.place.paragraph).toBe(2);
  });

  test('where the paragraph that words it goes on to say it', () => {
    const fields = allegation(
      p('It is alleged that Example Person pushed the client. The allegation is substantiated.'),
    );
    expect(fields?.['allegation.statement']?.text).toBe(
      'It is alleged that Example Person pushed the client.',
    );
    expect(fields?.['allegation.reasons']?.text).toBe('The allegation is substantiated.');
  });

  test('and reasons that are given stay', () => {
    const fields = allegation(
      p('It is alleged that Example Person pushed the client.'),
      p('The allegation is substantiated.'),
      h(3, 'Reasons'),
      p('Two people saw it.'),
    );
    expect(fields?.['allegation.statement']?.text).toBe(
      'It is alleged that Example Person pushed the client.',
    );
    expect(fields?.['allegation.reasons']?.text).toBe('Two people saw it.');
  });

  test('but what stands in a control of ours is left to its writer', () => {
    const text = 'That Example Person pushed. The allegation is substantiated.';
    const { groups } = readCase(
      body(
        group('allegation', field('allegation.statement', text)),
        h(1, 'Findings'),
        p('The allegation is substantiated.'),
      ),
      { kind: 'rcs-investigation-report' },
    );
    expect(groups.allegation[0]?.fields['allegation.statement']?.text).toBe(text);
  });
});
