import { useEffect, useState } from 'react';
import { describeHits, type Hit } from '../../lib/describe-hits.ts';
import { findBackupState } from '../../lib/notebook/backup/backup-state.ts';
import type { SearchAnswer, SearchFilter } from '../../lib/search/find-entries.ts';
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

/** The index, opened and kept up to date; `version` rises whenever it changed. */
function useIndex(): { search: NotebookSearch | undefined; version: number; building: boolean } {
  const [state, setState] = useState<{ search?: NotebookSearch; version: number }>({ version: 0 });
  const [building, setBuilding] = useState(true);
  const notebook = useNotebook(findBackupState);
  const mark = notebook && `${notebook.at} ${notebook.changes}`;
  useEffect(() => {
    if (mark === undefined) return;
    const bringUpToDate = async () => {
      const search = await openSearch();
      setState((before) => ({ search, version: before.version + 1 }));
      if (!(await search.isCurrent())) {
        setBuilding(true);
        await search.refresh(breathe);
        setState((before) => ({ search, version: before.version + 1 }));
      }
      setBuilding(false);
    };
    bringUpToDate().catch((error: unknown) => {
      console.error(error);
      setBuilding(false);
    });
  }, [mark]);
  return { search: state.search, version: state.version, building };
}

/** What the text finds, as it is typed. An answer that comes late never replaces a newer one. */
export function useSearch(query: string, { kind, opportunityId }: SearchFilter): SearchState {
  const { search, version, building } = useIndex();
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    let late = false;
    const answer: SearchAnswer | undefined = search?.find(query, { kind, opportunityId });
    if (!answer || answer.looked.length + answer.total === 0) {
      setFound(query.trim().length > 1 && search ? { query, hits: [], total: 0, looked: [] } : undefined);
      return undefined;
    }
    void describeHits(answer).then((hits) => {
      if (!late) setFound({ query, hits, total: answer.total, looked: answer.looked });
    });
    return () => {
      late = true;
    };
  }, [search, version, query, kind, opportunityId]);
  return { found, building };
}
