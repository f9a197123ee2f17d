import { parseCookie, stringifySetCookie } from 'cookie';

export const SESSION_COOKIE = 'duheng_session';

export const readSessionCookie = (header: string | undefined): string | undefined =>
  parseCookie(header ?? '')[SESSION_COOKIE];

/** A cookie that scripts cannot read and that other sites' requests do not carry. Ends with the browser. */
export const sessionCookie = (value: string, secure: boolean): string =>
  stringifySetCookie({ name: SESSION_COOKIE, value, httpOnly: true, sameSite: 'strict', secure, path: '/' });

export const clearedSessionCookie = (secure: boolean): string =>
  stringifySetCookie({
    name: SESSION_COOKIE,
    value: '',
    httpOnly: true,
    sameSite: 'strict',
    secure,
    path: '/',
    maxAge: 0,
  });
