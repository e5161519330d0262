import { createContext } from 'react';

/** The one-time word of this page's content policy: given by the server, read back from the document by the browser. */
export const Nonce = createContext<string | undefined>(undefined);
