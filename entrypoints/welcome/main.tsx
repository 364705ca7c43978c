import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../components/welcome/welcome.css';
import { WelcomeApp } from './WelcomeApp.tsx';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <WelcomeApp />
  </StrictMode>,
);
