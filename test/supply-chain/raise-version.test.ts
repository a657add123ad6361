import { readFileSync } from 'node:fs';
import path from 'node:path';
import { raisedChangelog, raisedManifest, releasesIn } from './raise-version';

const read = (name: string): string => readFileSync(path.join(__dirname, '../..', name), 'utf8');

describe('the manifest', () => {
  it('gets the version in four parts, and nothing else of it changes', () => {
    const before = read('manifest.xml');
    const after = raisedManifest(before, '12.34.56');
    expect(after).toContain('<Version>12.34.56.0</Version>');
    const rest = (xml: string) => xml.replace(/<Version>.*<\/Version>/, '');
    expect(rest(after)).toBe(rest(before));
  });

  it.each(['1.0', '1.0.0-beta.1', 'v1.0.0', ''])('refuses “%s”', (version) => {
    expect(() => raisedManifest(read('manifest.xml'), version)).toThrow(
      'is no version that a manifest can have',
    );
  });

  it('is refused where it has no version', () => {
    expect(() => raisedManifest('<OfficeApp/>', '1.0.0')).toThrow('manifest.xml has no <Version>');
  });
});

describe('the changelog', () => {
  const FIRST =
    '# Changelog\n\nHow; nothing has been released yet.\n\n## Unreleased\n\n### Added\n\n- A thing.\n';

  it('puts what is unreleased under the version', () => {
    const first = raisedChangelog(FIRST, { version: '0.1.0', day: '2026-03-02' });
    expect(first).toBe(
      '# Changelog\n\nHow.\n\n## Unreleased\n\n## 0.1.0 - 2026-03-02\n\n### Added\n\n- A thing.\n',
    );
    const more = first.replace('## Unreleased\n', '## Unreleased\n\n- Another.\n');
    const second = raisedChangelog(more, { version: '0.2.0', day: '2026-04-01' });
    expect(releasesIn(second)).toEqual([
      { version: '0.2.0', day: '2026-04-01' },
      { version: '0.1.0', day: '2026-03-02' },
    ]);
    expect(second).toContain('## Unreleased\n\n## 0.2.0 - 2026-04-01\n\n- Another.\n\n## 0.1.0');
  });

  it('is refused where nothing is unreleased, and for a version that it has', () => {
    const first = raisedChangelog(FIRST, { version: '0.1.0', day: '2026-03-02' });
    expect(() => raisedChangelog(first, { version: '0.2.0', day: '2026-04-01' })).toThrow(
      'say first what changed',
    );
    expect(() => raisedChangelog('# Changelog\n', { version: '0.2.0', day: '2026-04-01' })).toThrow(
      'say first what changed',
    );
    expect(() => raisedChangelog(first, { version: '0.1.0', day: '2026-04-01' })).toThrow(
      'has 0.1.0 already',
    );
  });

  it.each(['## Next', '## 1.0 - 2026-03-02', '## 1.0.0', '## 1.0.0 - March 2026'])(
    '“%s” is no heading of it',
    (heading) => {
      expect(() => releasesIn(`# Changelog\n\n${heading}\n`)).toThrow(
        `“${heading}” is no heading of a version`,
      );
    },
  );
});
