let token = '';

/** The viewer's token, which every change must carry: kept in memory, never in storage. */
export const rememberCsrfToken = (value: string): void => {
  token = value;
};

export const csrfHeaders = (): Record<string, string> => (token ? { 'x-csrf-token': token } : {});
