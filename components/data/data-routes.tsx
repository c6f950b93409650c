import { lazy, Suspense } from 'react';
import { Route } from 'wouter';

const DataScreen = lazy(async () => ({ default: (await import('./data-screen.tsx')).DataScreen }));
const SearchScreen = lazy(async () => ({
  default: (await import('../search/search-screen.tsx')).SearchScreen,
}));

/** The notebook as a whole: its data, and search over all of it. Loaded when first opened. */
export const DATA_ROUTES = [
  <Route key="data" path="/data">
    <Suspense>
      <DataScreen />
    </Suspense>
  </Route>,
  <Route key="search" path="/search">
    <Suspense>
      <SearchScreen />
    </Suspense>
  </Route>,
];
