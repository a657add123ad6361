import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { visibleLine, visibleText } from '../../../src/report';
import { Suspense } from 'react';
import { lazyPart } from '../../parts/lazy-part';
import type { Policy } from '../../../src/policy';
import { LiveRegion } from '../../parts/LiveRegion';
import { Notice } from '../../parts/Notice';
import { Pill } from '../../parts/Pill';
import { Section } from '../../parts/Section';
import type { Session } from '../../session/session';
import type { Allegation } from './allegation';
import { judge } from './judge';
import { PairSection } from './PairSection';
import type { KeptDraft } from './rationale-drafts';
import { useFieldWriter } from './use-field-writer';
import { useRationale } from './use-rationale';

// Boxes that most allegations do without.
const Asks = lazyPart(async () => ({ default: (await import('./Asks')).Asks }));

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  words: { overflowWrap: 'anywhere' },
});

interface Props {
  readonly session: Session;
  readonly allegation: Allegation;
  readonly policy: Policy;
  readonly draft: KeptDraft | undefined;
}

const about = ({ client, subject }: Allegation): string =>
  [client && `Client: ${client}`, subject && `Subject of allegation: ${subject}`].filter(Boolean).join(' · ');

/** One allegation: its RCS side beside its CIMS side, what can be said of the two, and what is still asked for. */
export const AllegationCard = ({ session, allegation, policy, draft }: Props) => {
  const styles = useStyles();
  const writer = useFieldWriter(session, allegation);
  const rationale = useRationale(session, allegation, draft, writer);
  const judgement = judge(allegation, policy);
  const { types, outcomes, settled } = judgement;
  const { number, statement, hasRcsSide } = allegation;
  const { note } = writer;
  const isAsked =
    hasRcsSide &&
    (judgement.rationale.length > 0 ||
      judgement.hasRationale ||
      rationale.isOpen ||
      judgement.confirmation.length > 0 ||
      allegation.confirmed);
  return (
    <Section
      card
      title={`Allegation ${number}`}
      aside={<Pill colour={settled ? 'success' : 'warning'}>{settled ? 'Complete' : 'To do'}</Pill>}
    >
      <div className={styles.stack}>
        <Body1 className={styles.words}>
          {statement === '' ? 'What is alleged is not written yet.' : visibleText(statement)}
        </Body1>
        {about(allegation) !== '' && (
          <Caption1 className={styles.words}>{visibleLine(about(allegation))}</Caption1>
        )}
        {!hasRcsSide && <Body1>This document has no RCS side, so there is nothing to compare.</Body1>}
        <PairSection
          name="Conduct type and incident type"
          rcs={hasRcsSide ? { field: 'allegation.rcsConductType', side: allegation.conductType } : undefined}
          cims={{ field: 'allegation.incidentType', side: allegation.incidentType }}
          judgement={types}
          policy={policy}
          writer={writer}
        />
        <PairSection
          name="Finding and outcome"
          rcs={hasRcsSide ? { field: 'allegation.rcsFinding', side: allegation.finding } : undefined}
          cims={{ field: 'allegation.outcome', side: allegation.outcome }}
          judgement={outcomes}
          policy={policy}
          writer={writer}
        />
        {isAsked && (
          <Suspense fallback={null}>
            <Asks allegation={allegation} judgement={judgement} rationale={rationale} writer={writer} />
          </Suspense>
        )}
        <LiveRegion text={note?.sentence ?? ''} />
        {note !== undefined && note.kind !== 'done' && (
          <Notice
            title={note.kind === 'failed' ? 'Not written as you chose' : 'To do by hand'}
            intent={note.kind === 'failed' ? 'error' : 'warning'}
          >
            {note.sentence}
          </Notice>
        )}
        <div>
          <Button size="small" onClick={() => void writer.goTo('allegation.outcome')}>
            {`Show allegation ${number} in the document`}
          </Button>
        </div>
      </div>
    </Section>
  );
};
