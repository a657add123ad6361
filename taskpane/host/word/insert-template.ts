import { INSERT_LIMIT_BYTES } from '../../../src/official/insert-limit';
import { PaneProblem } from '../../problems';
import { toBase64 } from '../base64';
import { canImportProperties, canInsertWhole } from './features';
import { runWord } from './run-word';
import { LIMITS } from './time-limit';

/** @throws PaneProblem `document-too-large` */
export const needInsertable = (bytes: Uint8Array): void => {
  if (bytes.length > INSERT_LIMIT_BYTES) {
    throw new PaneProblem(
      'document-too-large',
      'Word inserts documents of up to 4 MB and this one is larger; save it as a file and open that instead.',
    );
  }
};

/** The custom properties of a file; none where it cannot be read. */
const propertiesOf = async (bytes: Uint8Array): Promise<readonly (readonly [string, string])[]> => {
  // Only where Word does not bring them along: the pane starts without the reader.
  const { readDocx } = await import('../../../src/docx');
  try {
    return Object.entries(readDocx(bytes).properties.custom);
  } catch {
    return [];
  }
};

/** Custom properties are as old as WordApi 1.3. What is in the document by now stays there whatever comes of this. */
const setProperties = async (
  context: Word.RequestContext,
  properties: readonly (readonly [string, string])[],
): Promise<void> => {
  try {
    const { customProperties } = context.document.properties;
    for (const [key, value] of properties) customProperties.add(key, value);
    await context.sync();
  } catch {
    // Which template it is, is told by its fields then.
  }
};

/**
 * Puts a whole template into the document. By the document itself, headers, footers and styles come along; by the body,
 * as older Words have it, they do not (see `HostCapabilities.insertWhole`). Its custom properties come along in any
 * case: one of an older template, left behind, would have the document taken for what it no longer is.
 */
export const insertTemplate = async (bytes: Uint8Array, where: 'replace' | 'end'): Promise<void> => {
  needInsertable(bytes);
  const file = toBase64(bytes);
  const location = where === 'replace' ? 'Replace' : 'End';
  const bringsProperties = canInsertWhole() && canImportProperties();
  const properties = bringsProperties ? [] : await propertiesOf(bytes);
  await runWord(
    async (context) => {
      if (canInsertWhole()) {
        context.document.insertFileFromBase64(file, location, {
          importTheme: true,
          importStyles: true,
          importParagraphSpacing: true,
          // Which template the document was made from stands in a property.
          ...(bringsProperties && { importCustomProperties: true }),
        });
      } else {
        context.document.body.insertFileFromBase64(file, location);
      }
      await context.sync();
      if (properties.length > 0) await setProperties(context, properties);
    },
    { writes: true, limit: LIMITS.insert, refused: 'insert-refused' },
  );
};
