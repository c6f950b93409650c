import { useLiveQuery } from 'dexie-react-hooks';

/**
 * What a query of the notebook gives, redone whenever a record it looked at changes; undefined until the first answer.
 * `deps` are the values the query is made of.
 */
export function useNotebook<T>(query: () => Promise<T> | T, deps: readonly unknown[] = []): T | undefined {
  // Dexie follows what a query looks at beyond its first await only when the function it is given is itself async.
  // oxlint-disable-next-line react/exhaustive-deps
  return useLiveQuery(async () => await query(), [...deps]);
}
