test('the public face does without zod, which only reading an organisation’s file needs', () => {
  jest.isolateModules(() => {
    jest.doMock('zod', () => {
      throw new Error('zod was loaded');
    });
    expect(() => jest.requireActual('../../src/policy') as unknown).not.toThrow();
    expect(() => jest.requireActual('../../src/policy/organisation-file') as unknown).toThrow(
      'zod was loaded',
    );
  });
});
