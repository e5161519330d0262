import '@kind-by-design/tokens/tokens.css';
import '@kind-by-design/react/styles.css';
import { KindProvider } from '@kind-by-design/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Ask } from './ask';
import { kindAt } from './service';

const page = document.getElementById('page');
if (page) {
  createRoot(page).render(
    <StrictMode>
      <KindProvider {...kindAt(new Date())}>
        <Ask />
      </KindProvider>
    </StrictMode>,
  );
}
