import { Body1, Field, Input, makeStyles, Spinner } from '@fluentui/react-components';
import { Suspense, useMemo, useState } from 'react';
import { lazyPart } from '../../parts/lazy-part';
import { POLICIES, type Policy } from '../../../src/policy';
import {
  GUIDANCE_TOPICS,
  guidanceFor,
  searchGuidance,
  type ResolvedAnswer,
} from '../../../src/policy/guidance';
import { LiveRegion } from '../../parts/LiveRegion';
import { Section } from '../../parts/Section';
import { useViewStyles } from '../../parts/use-view-styles';
import { ViewHeading } from '../../parts/ViewHeading';
import type { Session } from '../../session/session';
import { useSession } from '../../session/use-session';
import { policyOf } from '../../session/policy-of';
import { Answer } from './Answer';
import { EveryFact } from './facts/EveryFact';
import { OrganisationPart } from './organisation/OrganisationPart';

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: 'none', minWidth: 0 },
});

// What is counted for a case brings the calendar and the fields along, and there may be no case.
const ThisCase = lazyPart(async () => ({ default: (await import('./ThisCase')).ThisCase }));

const counted = (found: number): string => {
  if (found === 0) return 'No answer has all of these words; try fewer or other words.';
  return found === 1 ? 'One answer.' : `${found} answers.`;
};

interface AnswersProps {
  readonly session: Session;
  readonly policy: Policy;
  readonly answers: readonly ResolvedAnswer[];
  readonly openItems: readonly string[];
  readonly setOpen: (items: readonly string[]) => void;
}

const Answers = ({ session, policy, answers, openItems, setOpen }: AnswersProps) => (
  <div>
    {answers.map((answer) => {
      const isOpen = openItems.includes(answer.id);
      return (
        <Answer
          key={answer.id}
          session={session}
          answer={answer}
          policy={policy}
          open={isOpen}
          toggle={() =>
            setOpen(isOpen ? openItems.filter((id) => id !== answer.id) : [...openItems, answer.id])
          }
        />
      );
    })}
  </div>
);

/** Short answers to what people ask, each with its source; and what can be said of this very case. Needs no document. */
export const GuidanceView = ({ session }: { readonly session: Session }) => {
  const { view } = useViewStyles();
  const styles = useStyles();
  const state = useSession(session);
  const policy = policyOf(state);
  const answers = useMemo(() => guidanceFor(policy), [policy]);
  const [query, setQuery] = useState('');
  const [openItems, setOpen] = useState<readonly string[]>([]);
  const found = searchGuidance(answers, query);
  const isSearching = query.trim() !== '';
  const hasCase = (state.checked?.documents.length ?? 0) > 0;

  const search = (text: string) => {
    setQuery(text);
    const [only, ...more] = text.trim() === '' ? [] : searchGuidance(answers, text);
    if (only !== undefined && more.length === 0 && !openItems.includes(only.id))
      setOpen([...openItems, only.id]);
  };
  const { organisation } = state;
  const ofOrganisation = <OrganisationPart session={session} state={state} />;
  // The notice at the head of the pane leads here to read what is wrong.
  const isWrong = organisation !== undefined && organisation.problems.length > 0;
  // It stays there once it is mended: whoever has just pressed a button in it is not to lose it.
  const [wasWrong, setWasWrong] = useState(isWrong);
  if (isWrong && !wasWrong) setWasWrong(true);
  const shared = { session, policy, openItems, setOpen };
  return (
    <div className={view}>
      <ViewHeading title="Guidance">
        Short answers with their sources. Where a source was not read, the answer says so; the policy itself
        decides.
      </ViewHeading>
      {wasWrong && ofOrganisation}
      <div>
        <Field label="Search the answers">
          <Input
            type="search"
            className={styles.search}
            value={query}
            onChange={(_, data) => search(data.value)}
          />
        </Field>
        <LiveRegion text={isSearching ? counted(found.length) : ''} visible />
      </div>
      {isSearching ? (
        found.length > 0 && (
          <Section title="Answers found">
            <Answers {...shared} answers={found} />
          </Section>
        )
      ) : (
        <>
          {hasCase ? (
            <Suspense fallback={<Spinner size="tiny" label="Counting" />}>
              <ThisCase session={session} state={state} policy={policy} />
            </Suspense>
          ) : (
            <Body1>
              {`These are the answers for the rule set in force. Once a document of a case is open, its deadlines are counted here.`}
            </Body1>
          )}
          {GUIDANCE_TOPICS.map(({ id, label }) => (
            <Section key={id} title={label}>
              <Answers {...shared} answers={found.filter(({ topic }) => topic === id)} />
            </Section>
          ))}
        </>
      )}
      {!wasWrong && ofOrganisation}
      <EveryFact
        session={session}
        policies={organisation?.policies ?? POLICIES}
        policy={policy}
        hasCase={hasCase}
        settings={organisation?.settings}
      />
    </div>
  );
};
