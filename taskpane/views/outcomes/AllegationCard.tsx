import {
  Badge,
  Body1,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import type { Policy } from '../../../src/policy';
import { LiveRegion } from '../../parts/LiveRegion';
import { Section } from '../../parts/Section';
import type { Session } from '../../session/session';
import type { Allegation } from './allegation';
import { Confirmation } from './Confirmation';
import { judge } from './judge';
import { PairSection } from './PairSection';
import type { KeptDraft } from './rationale-drafts';
import { RationaleField } from './RationaleField';
import { useFieldWriter } from './use-field-writer';
import { useRationale } from './use-rationale';

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
  const { types, outcomes, rationale: asks, hasRationale, confirmation, settled } = judge(allegation, policy);
  const { number, statement, hasRcsSide } = allegation;
  const { note } = writer;
  const showsRationale = hasRcsSide && (asks.length > 0 || hasRationale || rationale.isOpen);
  const showsTick = hasRcsSide && (confirmation.length > 0 || allegation.confirmed);
  return (
    <Section
      card
      title={`Allegation ${number}`}
      aside={
        <Badge appearance="outline" color={settled ? 'success' : 'warning'}>
          {settled ? 'Complete' : 'To do'}
        </Badge>
      }
    >
      <div className={styles.stack}>
        <Body1 className={styles.words}>
          {statement === '' ? 'What is alleged is not written yet.' : statement}
        </Body1>
        {about(allegation) !== '' && <Caption1 className={styles.words}>{about(allegation)}</Caption1>}
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
        {showsRationale && (
          <RationaleField
            rationale={rationale}
            asks={asks}
            isGiven={hasRationale}
            writing={writer.pending['allegation.rationale'] !== undefined}
          />
        )}
        {showsTick && <Confirmation asks={confirmation} confirmed={allegation.confirmed} writer={writer} />}
        <LiveRegion text={note?.sentence ?? ''} />
        {note !== undefined && note.kind !== 'done' && (
          <MessageBar
            intent={note.kind === 'failed' ? 'error' : 'warning'}
            layout="multiline"
            role="presentation"
          >
            <MessageBarBody className={styles.words}>{note.sentence}</MessageBarBody>
          </MessageBar>
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
