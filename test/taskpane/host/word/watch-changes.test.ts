import { TinyDocument } from '../../../emulated-host/tiny-document';
import { openPane, until } from './support/pane';

const CHANGE = { kind: 'paragraphChanged', uniqueLocalIds: ['p'], source: 'Local' } as const;
const SELECTION = { kind: 'selectionChanged' } as const;

/** Long enough for an event that should not come: events come within a turn of the host's own timer. */
const quiet = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
};

test.each(['paragraphAdded', 'paragraphChanged', 'paragraphDeleted'] as const)(
  '%s is heard',
  async (kind) => {
    const document = new TinyDocument();
    const { word } = await openPane({ document, wordApi: '1.6' });
    let heard = 0;
    await word.onChanged(() => (heard += 1));
    document.tell({ ...CHANGE, kind });
    await until(() => heard === 1);
    document.tell({ ...CHANGE, kind, source: 'Remote' });
    await until(() => heard === 2);
  },
);

test('with paragraph events, moving about in the document is no change', async () => {
  const document = new TinyDocument();
  const { word } = await openPane({ document, wordApi: '1.6' });
  let heard = 0;
  await word.onChanged(() => (heard += 1));
  document.tell(SELECTION);
  await quiet();
  expect(heard).toBe(0);
});

test('stopping takes every handler away', async () => {
  const document = new TinyDocument();
  const { word, host } = await openPane({ document, wordApi: '1.6' });
  let heard = 0;
  const stop = await word.onChanged(() => (heard += 1));
  expect(host.engine.listens('ParagraphChanged')).toBe(true);
  stop();
  await until(() => !host.engine.listens('ParagraphChanged'));
  document.tell(CHANGE);
  await quiet();
  expect(heard).toBe(0);
});

test('below 1.6 it is the selection that moved', async () => {
  const document = new TinyDocument();
  const { word, host } = await openPane({ document, wordApi: '1.3' });
  let heard = 0;
  const stop = await word.onChanged(() => (heard += 1));
  document.tell(SELECTION);
  await until(() => heard === 1);
  stop();
  await until(() => host.handlerCount('selectionChanged') === 0);
  document.tell(SELECTION);
  await quiet();
  expect(heard).toBe(1);
});

test('paragraph events that are refused leave the selection', async () => {
  const document = new TinyDocument();
  const { word, host } = await openPane({ document, wordApi: '1.6' });
  host.faults.plan('Document._RegisterEvent', { error: 'GeneralException' });
  let heard = 0;
  await word.onChanged(() => (heard += 1));
  document.tell(SELECTION);
  await until(() => heard === 1);
});

test('where nothing can be registered the pane goes on without', async () => {
  const { word, host } = await openPane({ document: new TinyDocument(), wordApi: '1.3' });
  host.faults.plan('addHandler', { error: 5001 });
  const stop = await word.onChanged(() => undefined);
  expect(stop).not.toThrow();
});
