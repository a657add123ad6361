import { Body1, Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { OrganisationSettings, Policy, Standing } from '../../../../src/policy';
import { counted, STANDING_LABELS, upperFirst } from '../../../../src/report';
import { governs, policySections } from '../../../../src/report/policy-facts';
import { LiveRegion } from '../../../parts/LiveRegion';
import { NarrowSelect } from '../../../parts/NarrowSelect';
import { useKeptFocus } from '../../../parts/use-focus-within';
import { useSaid } from '../../../parts/use-said';
import type { Session } from '../../../session/session';
import { factCount, filteredFacts, firstFacts, NO_FILTER, type FactFilter } from './fact-filter';
import { FactTable } from './FactTable';
import { SaveFacts } from './SaveFacts';

/** A pane that is filled with all of them at once answers slowly on an old computer. */
const SLICE = 40;

const STANDINGS = Object.keys(STANDING_LABELS) as Standing[];

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  choices: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  search: { width: '100%', maxWidth: 'none', minWidth: 0 },
  more: { justifySelf: 'start' },
});

/** Which facts are shown first, and what an organisation adds to them. */
export interface FactsProps {
  readonly session: Session;
  readonly policies: readonly Policy[];
  /** That of the case, else the one in force; the others can be chosen. */
  readonly policy: Policy;
  /** Whether that is the rule set of a case; else the one in force. */
  readonly hasCase: boolean;
  readonly settings: OrganisationSettings | undefined;
}

const shownText = (shown: number, found: number, all: number): string => {
  if (found === 0) return 'No fact has all of these words and this standing; try fewer words.';
  const of = found === all ? counted(all, 'fact') : `${String(found)} of ${counted(all, 'fact')}`;
  return shown === found ? `${of}.` : `${of}; the first ${String(shown)} are shown.`;
};

/** Every fact of a rule set with its source and standing, to be looked through, cut down and saved. */
export const FactBrowser = ({ session, policies, policy: ofCase, hasCase, settings }: FactsProps) => {
  const styles = useStyles();
  const [chosen, setChosen] = useState<string>();
  const [filter, setFilter] = useState<FactFilter>(NO_FILTER);
  const [most, setMost] = useState(SLICE);
  const [said, say] = useSaid();
  const list = useRef<HTMLDivElement>(null);
  // The last “Show more” takes itself away.
  const keptFocus = useKeptFocus(list);
  const policy = policies.find(({ id }) => id === chosen) ?? ofCase;
  const sections = useMemo(() => policySections(policy), [policy]);
  const found = useMemo(() => filteredFacts(sections, filter), [sections, filter]);
  const count = factCount(found);
  const shown = Math.min(most, count);
  const narrowed = (change: Partial<FactFilter>) => {
    setFilter({ ...filter, ...change });
    setMost(SLICE);
  };
  const having = (standing: Standing): number => factCount(filteredFacts(sections, { text: '', standing }));
  return (
    <div className={styles.part}>
      <div className={styles.choices} role="group" aria-label="Which facts are shown">
        <Field label="Rule set">
          <NarrowSelect
            value={policy.id}
            onChange={(_, { value }) => {
              setChosen(value);
              setMost(SLICE);
            }}
          >
            {policies.map(({ id, title }) => (
              <option key={id} value={id}>
                {`${title}${hasCase && id === ofCase.id ? ' (of this case)' : ''}`}
              </option>
            ))}
          </NarrowSelect>
        </Field>
        <Body1>{governs(policy)}</Body1>
        <Field label="Search the facts">
          <Input
            type="search"
            className={styles.search}
            value={filter.text}
            onChange={(_, { value }) => narrowed({ text: value })}
          />
        </Field>
        <Field label="Standing">
          <NarrowSelect
            value={filter.standing}
            onChange={(_, { value }) =>
              narrowed({ standing: STANDINGS.find((each) => each === value) ?? 'all' })
            }
          >
            <option value="all">Any</option>
            {STANDINGS.map((standing) => (
              <option key={standing} value={standing}>
                {`${upperFirst(STANDING_LABELS[standing])} (${String(having(standing))})`}
              </option>
            ))}
          </NarrowSelect>
        </Field>
      </div>
      <LiveRegion text={shownText(shown, count, factCount(sections))} visible />
      <div ref={list} tabIndex={-1} className={styles.part} {...keptFocus}>
        {firstFacts(found, shown).map((section) => (
          <FactTable key={section.list} section={section} />
        ))}
        {shown < count && (
          <Button className={styles.more} onClick={() => setMost(most + SLICE)}>
            {`Show ${String(Math.min(SLICE, count - shown))} more`}
          </Button>
        )}
      </div>
      <SaveFacts session={session} policies={policies} settings={settings} onSaid={say} />
      <LiveRegion text={said} visible />
    </div>
  );
};
