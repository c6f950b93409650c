import { createContext, use, useState, type ReactNode } from 'react';

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

/** Says something through the live region. */
export function useAnnounce(): (text: string) => void {
  return use(AnnounceContext);
}
