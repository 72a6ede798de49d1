import { QueryClientProvider } from '@tanstack/react-query';
import { createHashRouter, RouterProvider } from 'react-router';
import { operationQuery } from '../rpc/operation-query.ts';
import { queryClient } from '../rpc/query-client.ts';
import { Desk } from './Desk.tsx';
import { featureRoutes } from './feature-routes.ts';
import { NoSuchPage } from './NoSuchPage.tsx';
import { PageError } from './PageError.tsx';

// Asked while the script of the first page is still on its way.
void queryClient.prefetchQuery(operationQuery('session.who', {}));
void queryClient.prefetchQuery(operationQuery('record.status', {}));

/** Hash addresses: the application is one file behind its own protocol, and Back still works. */
const router = createHashRouter([
  {
    path: '/',
    Component: Desk,
    ErrorBoundary: PageError,
    HydrateFallback: () => null,
    children: [
      // A page that fails leaves the frame around it standing.
      {
        ErrorBoundary: PageError,
        children: [...featureRoutes, { path: '*', Component: NoSuchPage }],
      },
    ],
  },
]);

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
