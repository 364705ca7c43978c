import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../components/dashboard/dashboard.css';
import { DashboardApp } from './DashboardApp.tsx';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <DashboardApp />
  </StrictMode>,
);
