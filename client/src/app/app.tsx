import { ApolloProvider } from '@apollo/client/react';
import { useState } from 'react';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { createClient } from '../lib/apollo/create-client.js';
import { LanguageProvider } from './languages/language-provider.js';
import { routes } from './routes.js';
import { ReadingSizeProvider } from './theme/reading-size-provider.js';

export function App() {
  const [client] = useState(createClient);
  const [router] = useState(() => createBrowserRouter(routes));
  return (
    <ApolloProvider client={client}>
      <ReadingSizeProvider>
        <LanguageProvider>
          <RouterProvider router={router} />
        </LanguageProvider>
      </ReadingSizeProvider>
    </ApolloProvider>
  );
}
