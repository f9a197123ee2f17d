import { hash, verify } from '@node-rs/argon2';

/** argon2id at OWASP's minimum: 19 MiB, two passes, one lane; some 40 ms. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

/** Of no password; compared with when a name is unknown, so that the answer takes as long. */
const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$ylhw0lJ0gZ1TrCUa5HtYO1YvY7vGpGEzpRu6fLwB0rQ';

export const passwordMatches = async (passwordHash: string | null, password: string): Promise<boolean> => {
  const matches = await verify(passwordHash ?? NOBODY, password).catch(() => false);
  return passwordHash !== null && matches;
};
