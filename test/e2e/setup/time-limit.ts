// A journey starts a browser and waits for conditions, never for a time; this only ends one that hangs.
jest.setTimeout(60_000);
