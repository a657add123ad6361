import type { FieldName } from '../../../../src/template';
import type { FieldWrite } from '../../../../taskpane/host';
import type { DocumentSpec } from '../../../checks/support/document-spec';
import { carryOver } from '../../../../taskpane/work/carry';
import type { CaseFileInput } from '../../../../taskpane/work/work';
import { fakeSession, type FakeSession } from '../../support/fake-session';
import { checkedOf, fileOf, TODAY } from '../../support/sample-cases';

const written = (document: DocumentSpec, { tag, group, value }: FieldWrite): DocumentSpec => {
  const field = tag.replace('cims:', '') as FieldName;
  return group === undefined
    ? document.with(field, value)
    : document.withIn(group.tag.replace('cims:group.', '') as 'allegation', group.occurrence + 1, {
        [field]: value,
      });
};

export interface DocumentSession {
  readonly session: FakeSession;
  /** What the document is now. */
  readonly document: () => DocumentSpec;
  /** Somebody changes the document in Word, and it is read again. */
  readonly change: (edit: (document: DocumentSpec) => DocumentSpec) => Promise<void>;
  /** Somebody changes the document in Word, and the pane has not read it again yet. */
  readonly changeUnread: (edit: (document: DocumentSpec) => DocumentSpec) => void;
}

/** A session on a document that is really built, written by rebuilding it, and really read again by the core. */
export const documentSession = async (
  spec: DocumentSpec,
  others: readonly CaseFileInput[] = [],
): Promise<DocumentSession> => {
  let document = spec;
  let checks = 0;
  const read = async () => {
    checks += 1;
    const checked = await checkedOf([await fileOf('open.docx', document), ...others]);
    return { checked, checkedAt: checks, outdated: false };
  };
  const session: FakeSession = fakeSession(
    { ...(await read()), otherFiles: others },
    {
      check: async () => session.set(await read()),
      carryOver: async (kind) =>
        carryOver({
          files: [await fileOf('open.docx', document), ...others],
          kind,
          today: TODAY,
          decisions: [],
        }),
      setFields: async (writes) => {
        document = writes.reduce(written, document);
        session.set(await read());
        return writes.map((write) => ({ write }));
      },
    },
  );
  return {
    session,
    document: () => document,
    change: async (edit) => {
      document = edit(document);
      session.set(await read());
    },
    changeUnread: (edit) => {
      document = edit(document);
      session.set({ outdated: true });
    },
  };
};
