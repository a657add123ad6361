import { policyFor } from '../../../src/policy';
import { docxWithBody } from '../../fixtures/docx-builder';
import type { Mutation } from '../mutate/mutation';
import type { Random } from '../random';
import { heading, plain } from './blocks';
import { LAYOUTS } from './layouts';
import type { Layout } from './layouts';
import type { Asked, Told } from './told';
import { allegationsOf, ELSEWHERE } from './words';

export type { Told } from './told';

const { findings, outcomes } = policyFor();

const finding = (...labels: readonly string[]): Asked => ({
  field: 'allegation.rcsFinding',
  list: findings,
  labels,
});
const outcome = (...labels: readonly string[]): Asked => ({
  field: 'allegation.outcome',
  list: outcomes,
  labels,
});

const REPORTS: readonly { readonly title: string; readonly asked: Told['asked'] }[] = [
  {
    title: 'Reportable Conduct Scheme investigation report',
    asked: [finding('Finding', 'RCS finding', 'Finding of the investigation', 'Reportable conduct finding')],
  },
  {
    title: 'CIMS investigation report',
    asked: [outcome('Outcome', 'CIMS outcome', 'Investigation outcome', 'Outcome of the allegation')],
  },
  {
    title: 'CIMS Recommendations',
    asked: [finding('RCS finding', 'Finding (RCS)', 'Reportable conduct finding'), outcome('CIMS outcome')],
  },
];

const elsewhere = (random: Random): string => {
  const [title, ...lines] = random.of(ELSEWHERE);
  return heading(title) + lines.map(plain).join('');
};

const made = (layout: Layout, random: Random): { readonly bytes: Uint8Array; readonly told: Told } => {
  const { title, asked } = random.of(REPORTS);
  const told: Told = { asked, allegations: allegationsOf(asked, random) };
  const before = random.once(2) ? elsewhere(random) : '';
  const body = [
    plain(title),
    plain('Incident report ID: SAMPLE-0001'),
    before,
    // What stands under “Background” belongs to it until a heading of its level comes.
    before === '' && random.once(3) ? '' : heading('Allegations and findings'),
    layout(told, random),
    random.once(2) ? elsewhere(random) : '',
  ];
  return { bytes: docxWithBody(body.join('')), told };
};

/** Reports of which it is known what they say: nothing else may be read of them. */
export const TOLD_MUTATIONS: readonly Mutation[] = Object.entries(LAYOUTS).map(([name, layout]) => ({
  name: `told:${name}`,
  effect: 'anything',
  mutate: (_, random) => made(layout, random),
}));
