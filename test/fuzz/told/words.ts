// The words in which made-up reports say how an allegation was decided, and words that sound like it and decide nothing.
import type { Random } from '../random';
import type { Decided, Told, ToldAllegation, ToldField } from './told';

/** How a sentence says each of what may be decided. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'finding-substantiated': ['is substantiated', 'was found to be substantiated', 'has been substantiated'],
  'finding-insufficient-evidence': [
    'is unsubstantiated due to insufficient evidence',
    'is not substantiated due to insufficient evidence',
    'was found to be unsubstantiated because of insufficient evidence',
  ],
  'finding-lack-of-evidence-of-weight': [
    'is unsubstantiated due to lack of evidence of weight',
    'was found to be not substantiated due to lack of evidence of weight',
  ],
  'finding-unfounded': ['is unfounded', 'was found to be unfounded'],
  'finding-outside-scheme': ['is outside the scheme', 'was found to be outside the scheme'],
  'outcome-substantiated': ['is substantiated', 'has been substantiated', 'was substantiated'],
  'outcome-not-substantiated': [
    'is not substantiated',
    'could not be substantiated',
    'is unsubstantiated',
    'was not able to be substantiated',
    'was found not to be substantiated',
  ],
};

const LEADS = [
  (clause: string) => clause,
  (clause: string) => `I find that ${clause}`,
  (clause: string) => `On the balance of probabilities ${clause}`,
  (clause: string) => `Having weighed the evidence, the investigator finds that ${clause}`,
  (clause: string) => `${clause}, on the balance of probabilities`,
];

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A sentence that decides an allegation. */
export const sentenceOf = (subject: string, { entry }: Decided, random: Random): string =>
  `${capital(random.of(LEADS)(`${subject} ${random.of(SAID[entry.id] ?? ['is not decided'])}`))}.`;

/** What stands in the place of an answer that nobody gave. */
export const NO_ANSWER: readonly string[] = [
  '',
  'TBC',
  'To be confirmed',
  '<Enter the finding here>',
  '[insert]',
  '__________',
  'Choose an item.',
];

/** Sentences that sound as if they decided something and decide nothing. */
export const SOUNDS_LIKE: readonly string[] = [
  '“Substantiated” means that it is more likely than not that the conduct happened.',
  'An allegation is substantiated where the evidence shows, on the balance of probabilities, that it happened.',
  'If the allegation is substantiated, Example Care will review its policies.',
  'Where an allegation is unfounded, the worker is told in writing.',
  'The possible findings are substantiated, unsubstantiated and unfounded.',
  'Whether the allegation is substantiated is considered below.',
  'The investigator was asked to decide whether each allegation is substantiated.',
  'Was the allegation substantiated?',
  'Sample Witness One said that the allegation is substantiated.',
  'It was submitted for Example Worker One that the allegation is unfounded.',
  'The allegation would be substantiated only if the records showed it.',
  'The account of Example Worker One was not substantiated by the roster.',
  'The allegation can only be found to be substantiated on evidence of weight.',
  'The regulator may find that an allegation is substantiated.',
  'Before the allegation is found to be unfounded, the child must be heard.',
  'Example Worker One: “The allegation is unfounded.”',
  'Neither account substantiated the other.',
  'The complaint that was made in 2023 was not substantiated.',
  'Victoria Police found that the allegation was not substantiated.',
  'Substantiated: Yes / No',
  'Two of the allegations are substantiated.',
  'The draft of this report said that the allegation might be unfounded.',
  'It cannot be said that the allegation is unfounded.',
  'In a similar matter an allegation was found to be substantiated.',
];

/** What is told of other matters than those of the report, under headings that say so. */
export const ELSEWHERE: readonly (readonly [heading: string, ...lines: readonly string[]])[] = [
  [
    'Definitions',
    'Substantiated: it is more likely than not that the conduct happened.',
    'Unfounded: it did not happen.',
  ],
  ['Background', 'In 2024 an allegation of the same kind was found to be unsubstantiated.'],
  ['Previous matters', 'Finding: Substantiated', 'A complaint of 2023 was unfounded.'],
  ['Standard of proof', 'An allegation is substantiated if it is more likely than not that it happened.'],
  ['Appendix A – Policy extract', 'Finding: Unfounded', 'The allegation is substantiated.'],
  ['Glossary', 'Finding', 'Substantiated'],
  ['Previous investigations', 'Allegation 1', 'Finding: Unfounded', 'Outcome: Substantiated'],
  ['History', 'In 2024 Allegation 1 was found to be unfounded.', 'Outcome: Not substantiated'],
  ['Possible findings', 'Substantiated', 'Unsubstantiated', 'Unfounded'],
];

const WORDINGS = [
  (deed: string) => `It is alleged that on 6 July 2026 Example Worker One ${deed}.`,
  (deed: string) => `That on 6 July 2026 Example Worker One ${deed}.`,
  (deed: string) => `On 6 July 2026 Example Worker One ${deed}`,
];

const DEEDS = [
  'pushed Sample Client One against a wall',
  'locked Sample Client One in a bedroom',
  'called Sample Client Two names',
  'left Sample Client Two without supper',
  'photographed Sample Client One',
];

/** Allegations of which each was decided in some way, or not at all. */
export const allegationsOf = (asked: Told['asked'], random: Random): readonly ToldAllegation[] => {
  const wording = random.of(WORDINGS);
  return DEEDS.slice(0, 1 + random.below(4)).map((deed, index) => {
    const decided: Partial<Record<ToldField, Decided>> = {};
    for (const { field, list } of asked) {
      if (random.once(4)) continue;
      const entry = random.of(list);
      const before = random.of(list);
      const isChanged = random.once(6) && before !== entry;
      decided[field] = {
        entry,
        name: random.of([entry.label, ...entry.synonyms]),
        ...(isChanged && { before }),
      };
    }
    return { deed, words: wording(deed), number: index + 1, decided };
  });
};
