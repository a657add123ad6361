import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { visibleLine } from '../../../../src/report';
import { useState } from 'react';
import type { Policy } from '../../../../src/policy';
import { FileDrop } from '../../../parts/FileDrop';
import { LiveRegion } from '../../../parts/LiveRegion';
import type { ChosenFile } from '../../../parts/read-chosen';
import { ProblemBar } from '../../../parts/ProblemBar';
import { Section } from '../../../parts/Section';
import { useSaid } from '../../../parts/use-said';
import type { Session, SessionState } from '../../../session/session';
import { CarriedValues } from './CarriedValues';
import { correctionOf, withoutCorrections } from './corrections';
import { MakeRecommendations } from './MakeRecommendations';
import { recommendationsData, type ChosenValues } from './recommendations-data';
import { isReport, reportedIn, type ReportedAllegation } from './reported';
import { ReportedAllegationCard } from './ReportedAllegationCard';
import { useCarryOver } from './use-carry-over';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  words: { overflowWrap: 'anywhere' },
});

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly policy: Policy;
}

const isPdf = ({ name }: { readonly name: string }): boolean => /\.pdf$/i.test(name);

/** A PDF cannot be read here: it goes along as the RCS report, and its allegations are entered by hand. */
const addReport = async (session: Session, files: readonly ChosenFile[]): Promise<string> => {
  const pdf = files.find(isPdf);
  const [report] = files;
  // Nothing is read as long as no document is open, and the report may well be the one.
  if (pdf === undefined && report !== undefined && !session.state().hasDocument) {
    await session.openDocument(report);
    return `${report.name} is open.`;
  }
  await session.addFiles(files);
  if (pdf === undefined) return `${files.map(({ name }) => name).join(', ')} added to the case.`;
  session.keep((kept) => ({ ...kept, rcsReport: pdf.name }));
  return `${pdf.name} is a PDF, which this tool cannot read. It goes along as the RCS investigation report; enter its allegations by hand in the CIMS Recommendations report.`;
};

const Reported = ({
  session,
  state,
  policy,
  reported,
}: Props & { readonly reported: readonly ReportedAllegation[] }) => {
  const styles = useStyles();
  const { carried, problem } = useCarryOver(session, state.checkedAt);
  const [chosen, setChosen] = useState<ChosenValues>({});
  const confirmed = reported.map((each) => ({
    reported: each,
    correction: correctionOf(state.kept.drafts, each),
  }));
  return (
    <div className={styles.stack}>
      <Body1>
        Look at each value and correct what was read wrongly; nothing is used until you make the report below.
      </Body1>
      {confirmed.map(({ reported: each, correction }) => (
        <ReportedAllegationCard
          key={`${each.file} ${each.number}`}
          session={session}
          reported={each}
          correction={correction}
          policy={policy}
        />
      ))}
      {problem && <ProblemBar problem={problem} />}
      {carried && (
        <>
          {carried.doubts.map((doubt) => (
            <Body1 key={doubt} className={styles.words}>
              {visibleLine(doubt)}
            </Body1>
          ))}
          <CarriedValues values={carried.values} chosen={chosen} choose={setChosen} />
          <MakeRecommendations
            session={session}
            state={state}
            policy={policy}
            data={recommendationsData(carried, confirmed, chosen, policy)}
            onMade={() => session.keep((kept) => withoutCorrections(kept, reported))}
          />
        </>
      )}
    </div>
  );
};

/** Takes a finished RCS report, shows what was read from it for confirmation, and makes the CIMS Recommendations of it. */
export const RcsReport = ({ session, state, policy }: Props) => {
  const styles = useStyles();
  const [said, say] = useSaid();
  const documents = state.checked?.documents ?? [];
  const reports = documents.filter(isReport);
  const reported = reports.flatMap((document) => reportedIn(document, policy));
  const unread = state.checked?.unreadable ?? [];
  return (
    <Section title="From an RCS report" card>
      <div className={styles.stack}>
        <FileDrop
          label="Choose an RCS report"
          hint="A Word file of a finished RCS investigation report becomes the CIMS Recommendations report."
          accept=".docx,.docm,.pdf"
          multiple={false}
          onFiles={async (files) => say(await addReport(session, files))}
        />
        <LiveRegion text={said} visible />
        {unread.map(({ file, sentence }) => (
          <Body1 key={file} className={styles.words}>
            {visibleLine(`${file}: ${sentence}`)}
          </Body1>
        ))}
        {reports.map(({ file, kind }) => (
          <Body1 key={file} className={styles.words}>
            {visibleLine(`${file}: ${kind.because}`)}
          </Body1>
        ))}
        {reports.length > 0 && reported.length === 0 && (
          <Body1>
            No allegation was found in it. Enter the allegations by hand in the CIMS Recommendations report.
          </Body1>
        )}
        {reported.length > 0 && (
          <Reported session={session} state={state} policy={policy} reported={reported} />
        )}
      </div>
    </Section>
  );
};
