import { createContext, use, useEffect, useState, type ReactNode } from 'react';

const AnnounceContext = createContext<(text: string) => void>(() => {});

/** Reads short messages out to people who do not see the screen change. */
export function Announcer({ children }: { children: ReactNode }) {
  const [text, setText] = useState('');
  return (
    <AnnounceContext.Provider value={setText}>
      {children}
      <div className="visually-hidden" role="status">
        {text}
      </div>
    </AnnounceContext.Provider>
  );
}

/** Reads `text` out and takes it back when what it tells of is no longer on the screen. */
export function useReadOut(text: string): void {
  const announce = use(AnnounceContext);
  useEffect(() => {
    announce(text);
    return () => announce('');
  }, [announce, text]);
}
