import { readDocx, UnreadableDocument } from '../../src/docx';
import { fillOfficialTemplate, officialTemplateProblems } from '../../src/official';
import { ATTACKS } from '../fixtures/hostile';
import { fullCase } from '../template/sample-case';
import { processorTime } from '../tools/processor-time';

const KIND = 'investigation-report';
const TIME_LIMIT_MS = 10_000;

const light = ATTACKS.filter(({ heavy }) => heavy !== true);

test.each(light.map((attack) => [attack.name, attack] as const))(
  '%s: a template is filled or refused as a document is, soon, and something is said of it',
  (_, { make, ends }) => {
    const bytes = make();
    const before = processorTime();
    const problems = officialTemplateProblems(bytes, KIND, []);
    if ('refused' in ends) {
      expect(problems).toEqual([expect.stringMatching(/^It cannot be read\. [A-Z].*\.$/su)]);
      expect(() => fillOfficialTemplate(bytes, { kind: KIND, data: fullCase() })).toThrow(UnreadableDocument);
    } else {
      const { bytes: copy, filled } = fillOfficialTemplate(bytes, { kind: KIND, data: fullCase() });
      const read = readDocx(copy);
      if (filled.length === 0) expect(read).toEqual(readDocx(bytes));
      else expect(read.parts.length).toBe(readDocx(bytes).parts.length);
    }
    expect(processorTime() - before).toBeLessThan(TIME_LIMIT_MS);
  },
);
