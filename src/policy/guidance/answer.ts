import type { PolicyEntry } from '../entry';

/** The headings that answers are shown under, in their order. */
export const GUIDANCE_TOPICS = [
  { id: 'start', label: 'Where to begin' },
  { id: 'documents', label: 'What the documents hold' },
  { id: 'time', label: 'Deadlines and extensions' },
  { id: 'outcomes', label: 'Findings and outcomes' },
  { id: 'people', label: 'People and words' },
  { id: 'numbers', label: 'Numbers and offices' },
  { id: 'tool', label: 'About this tool' },
] as const;
export type GuidanceTopicId = (typeof GUIDANCE_TOPICS)[number]['id'];

/**
 * A question that people ask, and the facts that answer it. It holds no fact of its own: what an answer says is what
 * its entries say, each with its own source and standing, so that no answer says more than its sources do.
 */
export interface GuidanceAnswer {
  /** Stable, kebab-case. */
  readonly id: string;
  readonly topic: GuidanceTopicId;
  readonly question: string;
  /** Other words that people look for it by; searched, never shown. */
  readonly keywords: readonly string[];
  /** Ids of entries of a rule set or of {@link GuidanceFact}s, in the order in which they are shown. */
  readonly entries: readonly string[];
}

/** A fact that no rule turns on, and which therefore stands in none of a rule set's lists. */
export interface GuidanceFact extends PolicyEntry {
  /** Ids of the rule sets that it holds for; absent: it does not depend on them. */
  readonly ruleSets?: readonly string[];
}

/** An answer with its facts, under one rule set. */
export interface ResolvedAnswer extends Omit<GuidanceAnswer, 'entries'> {
  /** Empty where nothing is known of it under that rule set. */
  readonly points: readonly PolicyEntry[];
}
