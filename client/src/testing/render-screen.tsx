import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { configure, render, type RenderResult } from '@testing-library/react';
import { App } from 'antd';
import { ACTIONS, type Action } from '#shared/access/actions.js';
import type { ErrorCode } from '#shared/kernel/error-codes.js';
import { OperationTypeNode, type FormattedExecutionResult } from 'graphql';
import type { ReactElement } from 'react';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { applyPack, texts } from '../app/languages/apply-pack.js';
import { guestPack } from '../app/languages/guest-pack.zh-cn.js';
import { officePack } from '../app/languages/office-pack.zh-cn.js';
import { ThemeProvider } from '../app/theme/theme-provider.js';
import type { CurrentContent } from '../lib/errors.js';
import { typePolicies } from '../lib/apollo/type-policies.js';
import { LabelsContext } from '../lib/labels/labels.js';
import { ViewerContext, type Viewer } from '../lib/viewer/viewer-context.js';

// Whole screens on a busy machine take their time; waiting ends as soon as what is waited for is there.
configure({ asyncUtilTimeout: 10_000 });

/** Answers an operation by its name; what it throws as `Refused` comes back as the server's error. */
export type Answers = Readonly<
  Record<string, (variables: Record<string, unknown>) => Record<string, unknown>>
>;

export class Refused extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly reason?: string,
    readonly values?: Readonly<Record<string, string | number>>,
    readonly current?: CurrentContent,
  ) {
    super(code);
  }
}

const VIEWER: Viewer = {
  accountId: '0190a000-0000-7000-8000-0000000000aa',
  displayName: '张敏',
  loginName: 'zhangmin',
  role: 'office',
  unitId: null,
  unitName: null,
  jurisdictionName: '云溪县',
  mustChangePassword: false,
  permittedActions: [...ACTIONS],
  csrfToken: 'token',
  today: '2026-09-28',
};

interface ScreenOptions {
  readonly answers: Answers;
  /** Where the screen stands, and the pattern of its route where it reads parameters. */
  readonly at?: string;
  readonly path?: string;
  readonly viewer?: Partial<Omit<Viewer, 'permittedActions'>> & { readonly permittedActions?: Action[] };
}

function answer(
  answers: Answers,
  name: string,
  variables: Record<string, unknown>,
): FormattedExecutionResult {
  const known = answers[name];
  if (!known) throw new Error(`the test has no answer to ${name}`);
  try {
    return { data: known(variables) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, reason, values, current } = error;
    const details = { ...(reason && { reason }), ...(values && { values }), ...(current && { current }) };
    const extensions = { code, ...details };
    return { data: null, errors: [{ message: code, extensions }] };
  }
}

/** A screen as in the app: Chinese texts, a viewer, an address, and a server that answers from a table. */
export function renderScreen(
  screen: ReactElement,
  { answers, at = '/', path = '*', viewer = {} }: ScreenOptions,
): RenderResult & { readonly address: () => string } {
  applyPack('zh-CN', guestPack, officePack);
  const link = new ApolloLink(
    ({ operationName, variables, operationType }) =>
      new Observable((observer) => {
        // Live channels stay silent.
        if (operationType === OperationTypeNode.SUBSCRIPTION) return;
        try {
          observer.next(answer(answers, operationName ?? '', variables));
          observer.complete();
        } catch (error) {
          observer.error(error);
        }
      }),
  );
  const client = new ApolloClient({ cache: new InMemoryCache({ typePolicies }), link });
  let address = at;
  const Address = () => {
    const { pathname, search } = useLocation();
    address = pathname + search;
    return null;
  };
  const rendered = render(
    <ApolloProvider client={client}>
      <I18nextProvider i18n={texts}>
        <LabelsContext value={officePack.labels}>
          <ViewerContext value={{ ...VIEWER, ...viewer }}>
            <ThemeProvider locale={guestPack.antdLocale}>
              <App component={false}>
                <MemoryRouter initialEntries={[at]}>
                  <Routes>
                    <Route path={path} element={screen} />
                    <Route path="*" element={null} />
                  </Routes>
                  <Address />
                </MemoryRouter>
              </App>
            </ThemeProvider>
          </ViewerContext>
        </LabelsContext>
      </I18nextProvider>
    </ApolloProvider>,
  );
  return Object.assign(rendered, { address: () => address });
}
