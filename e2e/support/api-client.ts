/** The server answered, and answered no. */
export class ApiRefusal extends Error {}

/** A session at the API without a browser: for what a journey needs done but does not tell. */
export class ApiClient {
  private cookie = '';
  private csrfToken = '';
  private jurisdictionCode = '';

  constructor(readonly address: string) {}

  async logIn(jurisdictionCode: string, loginName: string, password: string): Promise<this> {
    const { logIn } = await this.graphql<{ logIn: { csrfToken: string } }>(
      'mutation ($input: LogInInput!) { logIn(input: $input) { csrfToken } }',
      { input: { jurisdictionCode, loginName, password } },
    );
    this.csrfToken = logIn.csrfToken;
    this.jurisdictionCode = jurisdictionCode;
    return this;
  }

  /** A session of somebody else in the same jurisdiction. */
  another(loginName: string, password: string): Promise<ApiClient> {
    return new ApiClient(this.address).logIn(this.jurisdictionCode, loginName, password);
  }

  async graphql<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const response = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie, 'x-csrf-token': this.csrfToken },
      body: JSON.stringify({ query, variables }),
    });
    const set = response.headers.get('set-cookie');
    if (set) this.cookie = set.split(';')[0] ?? '';
    const { data, errors } = (await response.json()) as { data: Data; errors?: { extensions: object }[] };
    if (errors) throw new ApiRefusal(JSON.stringify(errors));
    return data;
  }

  get(path: string): Promise<Response> {
    return fetch(`${this.address}${path}`, { headers: { cookie: this.cookie } });
  }
}
