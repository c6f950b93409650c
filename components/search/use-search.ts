import { useEffect, useState } from 'react';
import { describeHits, type Hit } from '../../lib/describe-hits.ts';
import { findBackupState } from '../../lib/notebook/backup/backup-state.ts';
import type { SearchFilter } from '../../lib/search/find-entries.ts';
import { openSearch, type NotebookSearch } from '../../lib/search-notebook.ts';
import { useNotebook } from '../app/use-notebook.ts';

export interface Found {
  /** The text it was looked for with. */
  query: string;
  hits: Hit[];
  total: number;
  looked: string[];
}

export interface SearchState {
  /** Nothing while nothing was looked for. */
  found: Found | undefined;
  /** The index is still being made or brought up to date. */
  building: boolean;
}

/** Lets keys and drawing go first, and waits no longer: the candidate is here. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The index as it is now; another object whenever it changed. */
interface Index {
  search: NotebookSearch;
}

/** The index, opened and kept up to date. */
function useIndex(): { index: Index | undefined; building: boolean } {
  const [index, setIndex] = useState<Index>();
  const [building, setBuilding] = useState(true);
  const notebook = useNotebook(findBackupState);
  const mark = notebook && `${notebook.at} ${notebook.changes}`;
  useEffect(() => {
    if (mark === undefined) return;
    const bringUpToDate = async () => {
      const search = await openSearch();
      setIndex({ search });
      if (!(await search.isCurrent())) {
        setBuilding(true);
        await search.refresh(breathe);
        setIndex({ search });
      }
      setBuilding(false);
    };
    bringUpToDate().catch((error: unknown) => {
      console.error(error);
      setBuilding(false);
    });
  }, [mark]);
  return { index, building };
}

async function findAll({ search }: Index, query: string, filter: SearchFilter): Promise<Found | undefined> {
  if (query.trim().length < 2) return undefined;
  const answer = search.find(query, filter);
  return { query, hits: await describeHits(answer), total: answer.total, looked: answer.looked };
}

/** What the text finds, as it is typed. An answer that comes late never replaces a newer one. */
export function useSearch(query: string, { kind, opportunityId }: SearchFilter): SearchState {
  const { index, building } = useIndex();
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    let late = false;
    const look = async () => {
      const next = index && (await findAll(index, query, { kind, opportunityId }));
      if (!late) setFound(next);
    };
    void look();
    return () => {
      late = true;
    };
  }, [index, query, kind, opportunityId]);
  return { found, building };
}
