import { UnusedTexts } from '../../parts/UnusedTexts';
import { withDraft } from '../../session/kept-state';
import type { Session } from '../../session/session';
import type { KeptDraft } from './rationale-drafts';

interface Props {
  readonly session: Session;
  readonly drafts: readonly KeptDraft[];
}

/** What was typed for allegations that are no longer where they were. */
export const OrphanDrafts = ({ session, drafts }: Props) => (
  <UnusedTexts
    title="Typed for an allegation that is no longer there"
    note="It was not written into the document."
    texts={drafts.map(({ key, statement, text }) => ({
      key,
      about: statement === '' ? 'an allegation without words' : statement,
      text,
    }))}
    onCopy={session.copyText}
    onDiscard={(key) => session.keep((kept) => withDraft(kept, key, undefined))}
  />
);
