// A first conversion starts a whole office suite; this only ends one that hangs.
jest.setTimeout(180_000);
