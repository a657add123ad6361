import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFINITIONS, TEMPLATE_KINDS } from '../../../src/template';
import { makeTemplateFiles } from '../../tools/templates';
import { open } from '../built';

const root = path.join(__dirname, '../../..');

describe('the templates that are kept in the repository', () => {
  test('are what a build gives, byte for byte', async () => {
    const files = await makeTemplateFiles();
    expect(files.map((file) => file.path)).toEqual(TEMPLATE_KINDS.map((kind) => `templates/${kind}.docx`));
    for (const { path: name, bytes } of files) {
      expect({ name, same: readFileSync(path.join(root, name)).equals(bytes) }).toEqual({ name, same: true });
    }
  });

  test('do not depend on the day', async () => {
    jest.useFakeTimers({
      now: new Date('2031-07-01T03:04:05Z'),
      doNotFake: ['nextTick', 'setImmediate', 'setTimeout'],
    });
    try {
      const { bytes } = await open(DEFINITIONS['cims-recommendations']);
      expect(readFileSync(path.join(root, 'templates/cims-recommendations.docx')).equals(bytes)).toBe(true);
    } finally {
      jest.useRealTimers();
    }
  });
});
