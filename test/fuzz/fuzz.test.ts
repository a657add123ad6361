// A small, always equal share of `npm run fuzz`: every kind of mutation, on documents of every form.
import { readDocument } from '../../src/checks';
import { contentWith } from '../fixtures/docx-content';
import { corpus, ready } from './corpus';
import { bytesOf } from './corpus/base';
import type { Base } from './corpus/base';
import { caseOf } from './fuzz-case';
import { MUTATIONS } from './mutate';
import { boundsFaults } from './property/content-bounds';
import { falseReady } from './property/false-ready';
import { outcomeOf } from './property/outcome';
import { neededFields, removalsFrom, WAYS } from './property/removals';
import { countTold, toldFaults } from './property/told-findings';
import { randomOf } from './random';
import { runCase } from './run/run-cases';
import type { CaseReport } from './run/run-cases';
import { TOLD_MUTATIONS } from './told';

const SEED = 20261122;
/** How often each kind of mutation is met. */
const ROUNDS = 2;
/** A machine that is busy with other things is no fault. */
const PATIENCE = 240_000;
const SHALLOW = { twice: false, bundle: false };
/** What is made from nothing needs no document to start from. */
const NO_BASE: Base = { name: 'none', parts: new Map(), form: 'zip', tagged: false, companions: [] };

let bases: readonly Base[] = [];
beforeAll(async () => {
  bases = await corpus();
}, PATIENCE);

test(
  'the documents that are changed are what they should be',
  async () => {
    const outcomes = await Promise.all(
      bases.map(async (base) => ({ base, ...(await outcomeOf(bytesOf(base), base.companions, SHALLOW)) })),
    );
    expect(outcomes.filter(({ document }) => document === undefined).map(({ base }) => base.name)).toEqual(
      [],
    );
    expect(outcomes.flatMap(({ faults }) => faults)).toEqual([]);
    const ofCases = outcomes.filter(({ base }) => base.companions.length > 0);
    const isReady = ({ name }: { readonly name: string }): boolean => name === 'ready';
    const wrong = ofCases.filter((one) => isReady(one) === (one.base.lacks !== undefined));
    expect(wrong.map(({ base }) => base.name)).toEqual([]);
    expect(ofCases.some(isReady) && !ofCases.every(isReady)).toBe(true);
  },
  PATIENCE,
);

describe('mutations', () => {
  const reports: CaseReport[] = [];
  beforeAll(async () => {
    for (let number = 0; number < MUTATIONS.length * ROUNDS; number += 1)
      reports.push(await runCase(SEED, number, bases));
  }, PATIENCE);

  test('each case ends in a result or in an UnreadableDocument, and none is falsely ready', () => {
    const failed = reports.filter(({ faults }) => faults.length > 0);
    expect(failed.map((report) => ({ again: `--seed ${SEED} --case ${report.number}`, ...report }))).toEqual(
      [],
    );
  });

  test('every kind is met, and they do something', () => {
    expect(new Set(reports.map(({ mutation }) => mutation)).size).toBe(MUTATIONS.length);
    const outcomes = new Set(reports.map(({ outcome }) => outcome));
    for (const outcome of ['ready', 'not-ready', 'zip-damaged', 'not-well-formed'])
      expect(outcomes).toContain(outcome);
  });
});

describe('reports of which it is known what they say', () => {
  /** How many of each layout. */
  const MADE = 40;
  const told = TOLD_MUTATIONS.flatMap(({ name, mutate }) =>
    Array.from({ length: MADE }, (_, number) => {
      const mutant = mutate(NO_BASE, randomOf(SEED, number));
      if (!('told' in mutant) || mutant.told === undefined) throw new Error(`${name} tells nothing.`);
      const outcome = readDocument('mutant.docx', mutant.bytes, {});
      if ('problem' in outcome) throw new Error(outcome.problem.message);
      const { caseFile } = outcome.document;
      return { what: `${name} ${String(number)}`, told: mutant.told, caseFile };
    }),
  );

  test('nothing is read of them that they do not say', () => {
    const wrong = told.flatMap(({ what, told: truth, caseFile }) =>
      toldFaults(truth, caseFile).map((fault) => `${what}: ${fault}`),
    );
    expect(wrong).toEqual([]);
  });

  test('most of what they say is read', () => {
    const counts = told.map(({ told: truth, caseFile }) => countTold(truth, caseFile));
    const sum = (key: 'told' | 'read'): number => counts.reduce((total, count) => total + count[key], 0);
    expect(sum('told')).toBeGreaterThan(MADE * 6);
    expect(sum('read') / sum('told')).toBeGreaterThan(0.6);
  });

  test('a finding that was not made is seen, and one of no allegation, and one of two', () => {
    const one = told.find(({ told: truth, caseFile }) => countTold(truth, caseFile).read > 1)!;
    const { allegations, asked } = one.told;
    const none = allegations.map((allegation) => ({ ...allegation, decided: {} }));
    expect(toldFaults({ asked, allegations: none }, one.caseFile)[0]).toMatch(
      /is read as .+ nothing was found/,
    );
    expect(toldFaults({ asked, allegations: [] }, one.caseFile)[0]).toMatch(/a finding of no allegation/);
    const twice = [...allegations, ...allegations];
    expect(toldFaults({ asked, allegations: twice }, one.caseFile)[0]).toMatch(/of several allegations/);
  });
});

test('a number always gives the same case, and another seed another one', () => {
  for (let number = 0; number < MUTATIONS.length; number += 1) {
    const [first, second] = [caseOf(SEED, number, bases), caseOf(SEED, number, bases)];
    expect(second.base).toBe(first.base);
    expect(Buffer.compare(second.bytes, first.bytes)).toBe(0);
  }
  expect(caseOf(SEED, 7, bases).bytes).not.toEqual(caseOf(SEED + 1, 7, bases).bytes);
});

test(
  'a ready document is not ready any more once the value of a field that it needs is gone',
  async () => {
    const samples = await ready();
    const smallest = samples.find(({ kind }) => kind === 'cims-recommendations')!;
    const needed = await neededFields(smallest);
    expect(needed.length).toBeGreaterThan(WAYS);
    const failed: string[] = [];
    let done = 0;
    for (const [index, one] of needed.entries()) {
      // Each field in one way, so that all fields together meet every way.
      for await (const { name, faults } of removalsFrom(one, '', (way) => way === index % WAYS)) {
        done += 1;
        if (faults.length > 0) failed.push(`${name}: ${faults.join(', ')}`);
      }
    }
    expect(failed).toEqual([]);
    expect(done).toBe(needed.length * 2);
  },
  PATIENCE,
);

describe('what is held against a case is seen', () => {
  test('a document that passes as ready although a required field is empty', async () => {
    const lacking = bases.find(({ lacks, tagged }) => lacks !== undefined && tagged)!;
    const [mutation] = MUTATIONS.filter(({ name }) => name === 'xml:text-dropped');
    const bytes = bytesOf(lacking);
    const outcome = await outcomeOf(bytes, lacking.companions, SHALLOW);
    const fuzzCase = { base: lacking, mutation: mutation!, bytes };
    expect(falseReady(fuzzCase, outcome)).toEqual([]);
    expect(falseReady(fuzzCase, { ...outcome, name: 'ready' })).toEqual([
      `ready, though nothing stands in “${lacking.lacks!}”`,
    ]);
  });

  test('a document that was cut short and is read', async () => {
    const [base] = bases;
    const [mutation] = MUTATIONS.filter(({ truncates }) => truncates);
    const bytes = bytesOf(base!);
    const outcome = await outcomeOf(bytes, [], SHALLOW);
    expect(falseReady({ base: base!, mutation: mutation!, bytes }, outcome)).toEqual([
      'a document that was cut short is read',
    ]);
  });

  test('indexes that point outside', () => {
    const part = {
      name: 'word/document.xml',
      kind: 'body' as const,
      paragraphs: [{ text: 'a', cell: 0 }],
      tables: [],
    };
    const control = {
      tag: '',
      title: '',
      kind: 'rich-text' as const,
      level: 'block' as const,
      placeholder: false,
    };
    const content = contentWith([
      { ...part, cells: [], controls: [{ ...control, from: 0, to: 2, parent: 0 }] },
    ]);
    expect(boundsFaults(content)).toEqual([
      'word/document.xml: the cell of paragraph 0',
      'word/document.xml: the range of control 0',
      'word/document.xml: the parent of control 0',
    ]);
  });
});
